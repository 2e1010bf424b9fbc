package de.digicheck.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How long each request of a step took; every thread may add. */
final class Timings {

    private static final double MILLIS = 1e6;

    private final Map<String, long[]> nanos = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void add(String step, long duration) {
        int count = counts.merge(step, 1, Integer::sum);
        long[] all = nanos.computeIfAbsent(step, key -> new long[1024]);
        if (count > all.length) {
            all = Arrays.copyOf(all, all.length * 2);
            nanos.put(step, all);
        }
        all[count - 1] = duration;
    }

    synchronized void clear() {
        counts.clear();
    }

    /** For each step its median, 95th and 99th percentile in milliseconds. */
    synchronized Map<String, Map<String, Double>> percentiles() {
        Map<String, Map<String, Double>> result = new LinkedHashMap<>();
        counts.forEach((step, count) -> result.put(step, percentiles(step, count)));
        return result;
    }

    private Map<String, Double> percentiles(String step, int count) {
        long[] sorted = Arrays.copyOf(nanos.getOrDefault(step, new long[0]), count);
        Arrays.sort(sorted);
        Map<String, Double> result = new LinkedHashMap<>();
        for (int percent : new int[] {50, 95, 99}) {
            long value = sorted[Math.min(count - 1, count * percent / 100)];
            result.put("p" + percent, Math.round(value / MILLIS * 10) / 10.0);
        }
        return result;
    }
}
