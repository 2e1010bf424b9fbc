package de.digicheck.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Likert answers of many people as byte columns: one counting pass, then size, mean, standard deviation and interval of every
 * item in every unit, the rank test of every item, and alpha of every scale. The baseline sums up the same columns.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms300m", "-Xmx300m"})
public class StatisticsBenchmark {

    private static final int ROWS = 1_000_000;
    private static final int ITEMS = 60;
    private static final int UNITS = 200;
    private static final int SCALES = 7;
    private static final int HIGHEST = 5;
    private static final int CODES = 8;
    private static final int BLANK = 0;
    private static final int BLANKS = 20;

    private final byte[] units = new byte[ROWS];
    private final byte[][] items = new byte[ITEMS][ROWS];

    /** What was estimated of the answers to one item. */
    private record Item(List<MeanEstimate> units, KruskalWallis test) {}

    /** Draws the answers: one in twenty is blank, units and people differ a little. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        for (int row = 0; row < ROWS; row++) {
            int unit = random.nextInt(UNITS);
            units[row] = (byte) unit;
            int mood = random.nextInt(2) + (unit < UNITS / 4 ? 1 : 0);
            for (byte[] item : items) {
                item[row] = (byte)
                        (random.nextInt(BLANKS) == 0
                                ? BLANK
                                : Math.min(HIGHEST, 1 + mood + random.nextInt(HIGHEST - 1)));
            }
        }
    }

    /** Sums up the columns, on all processors. */
    @Benchmark
    public long baseline() {
        return Arrays.stream(items)
                .parallel()
                .mapToLong(StatisticsBenchmark::sum)
                .sum();
    }

    private static long sum(byte[] column) {
        long sum = 0;
        for (byte code : column) {
            sum += code;
        }
        return sum;
    }

    /** Everything, on all processors. */
    @Benchmark
    public List<Object> everything() {
        List<Object> all = new ArrayList<>(
                Arrays.stream(items).parallel().map(this::estimate).toList());
        all.addAll(IntStream.range(0, SCALES).parallel().mapToObj(this::alpha).toList());
        return all;
    }

    private Item estimate(byte[] column) {
        int[] counts = new int[CODES << Byte.SIZE];
        for (int row = 0; row < ROWS; row++) {
            counts[(units[row] & 0xff) * CODES + column[row]]++;
        }
        List<ValueCounts> tallies =
                IntStream.range(0, UNITS).mapToObj(unit -> tally(counts, unit)).toList();
        return new Item(
                tallies.stream()
                        .map(tally -> MeanEstimate.withOwnVariance(tally.moments(), OptionalLong.empty()))
                        .toList(),
                KruskalWallis.of(tallies).orElseThrow());
    }

    /** Needs: 0 for the highest code, 100 for the lowest. */
    private static ValueCounts tally(int[] counts, int unit) {
        ValueCounts tally = new ValueCounts();
        for (int code = 1; code <= HIGHEST; code++) {
            tally.add(100.0 * (HIGHEST - code) / (HIGHEST - 1), counts[unit * CODES + code]);
        }
        return tally;
    }

    private CronbachAlpha alpha(int scale) {
        byte[][] own = Arrays.copyOfRange(items, scale * ITEMS / SCALES, (scale + 1) * ITEMS / SCALES);
        long[] spans = new long[own.length];
        Arrays.fill(spans, 1L - HIGHEST);
        CrossProducts products = new CrossProducts(spans);
        long[] codes = new long[own.length];
        for (int row = 0; row < ROWS; row++) {
            boolean complete = true;
            for (int item = 0; item < own.length; item++) {
                codes[item] = own[item][row];
                complete &= codes[item] != BLANK;
            }
            if (complete) {
                products.add(codes);
            }
        }
        return CronbachAlpha.of(products);
    }

    /** Runs this benchmark, and says how many times as long as the baseline it takes. */
    public static void main(String[] arguments) throws RunnerException {
        run(StatisticsBenchmark.class, "everything");
    }

    /** Runs a benchmark and prints one line of JSON: milliseconds, median, and the ratio to the baseline. */
    static void run(Class<?> benchmark, String measured) throws RunnerException {
        Map<String, Double> millis = new LinkedHashMap<>();
        for (RunResult result :
                new Runner(new OptionsBuilder().include(benchmark.getName()).build()).run()) {
            millis.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        double baseline = millis.getOrDefault("baseline", Double.NaN);
        millis.put("ratio", millis.getOrDefault(measured, Double.NaN) / baseline);
        System.out.println(new JsonMapper().writeValueAsString(millis));
    }
}
