package de.digicheck.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measurements of one run, service and baseline in turns. */
final class Rounds {

    private static final double SHARE_OF_PEAK = 0.7;
    private static final String RATE = "completionsPerSecond";
    private static final String PROCESSOR = "cpuMillisPerCompletion";

    private final Load service;
    private final Load baseline;
    private final int seconds = Integer.getInteger("seconds", 30);
    private final int warmUp = Integer.getInteger("warm-up", 30);
    private final int rounds = Integer.getInteger("rounds", 1);
    private final int idle = Integer.getInteger("idle", 0);
    private final int stored = Integer.getInteger("stored", 0);

    Rounds(Load service, Load baseline) {
        this.service = service;
        this.baseline = baseline;
    }

    Map<String, Object> run() throws InterruptedException {
        service.run(warmUp, 0);
        baseline.run(warmUp, 0);
        List<Map<String, Object>> peaks = new ArrayList<>();
        List<Map<String, Object>> still = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            peaks.add(service.run(seconds, 0));
            still.add(baseline.run(seconds, 0));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ratio", ratios(peaks, still, RATE));
        result.put("processorRatio", ratios(peaks, still, PROCESSOR));
        result.put("service", measured(service, peaks));
        result.put("baseline", measured(baseline, still));
        if (stored > 0) {
            while (service.completions() < stored) {
                service.run(seconds, 0);
            }
            result.put("afterStored", service.run(seconds, 0));
        }
        if (idle > 0) {
            result.put("idle", service.alone(idle));
        }
        return result;
    }

    private Map<String, Object> measured(Load load, List<Map<String, Object>> peaks) throws InterruptedException {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("peak", peaks);
        double rate = peaks.stream().mapToDouble(peak -> number(peak, RATE)).average().orElse(0);
        result.put("atSeventyPercent", load.run(seconds, rate * SHARE_OF_PEAK));
        return result;
    }

    private static List<Double> ratios(
            List<Map<String, Object>> some, List<Map<String, Object>> others, String name) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < some.size(); round++) {
            ratios.add(Math.round(number(some.get(round), name) / number(others.get(round), name) * 1000) / 1000.0);
        }
        return ratios;
    }

    private static double number(Map<String, Object> measured, String name) {
        return ((Number) measured.getOrDefault(name, 0)).doubleValue();
    }
}
