package de.digicheck.statistics;

import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;
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
import org.openjdk.jmh.runner.RunnerException;

/**
 * 1,000 replicates of seven scores of 200 units with 5,000 people each, a score being the mean of eight answers. The baseline
 * draws the people one by one, for a single replicate.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms300m", "-Xmx300m"})
public class BootstrapBenchmark {

    private static final int REPLICATES = 1_000;
    private static final int UNITS = 200;
    private static final int SCORES = 7;
    private static final int PEOPLE = 5_000;
    private static final int STAFF = 8_000;
    private static final int ITEMS = 8;
    private static final int STEPS = 4;

    /** Scores of the people, one unit after the other, in sums of answers. */
    private final byte[][] sums = new byte[SCORES * UNITS][PEOPLE];

    private List<MeanBootstrap> groups = List.of();

    /** Draws the answers. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        for (byte[] group : sums) {
            for (int person = 0; person < PEOPLE; person++) {
                group[person] = (byte) random.ints(ITEMS, 0, STEPS + 1).sum();
            }
        }
        groups = IntStream.range(0, sums.length).mapToObj(this::group).toList();
    }

    private MeanBootstrap group(int number) {
        ValueCounts scores = new ValueCounts();
        for (byte sum : sums[number]) {
            scores.add(100.0 * sum / (ITEMS * STEPS));
        }
        return new MeanBootstrap(scores, OptionalLong.of(STAFF));
    }

    /** One replicate, people one by one, on all processors. */
    @Benchmark
    public double baseline() {
        return IntStream.range(0, sums.length)
                .parallel()
                .mapToDouble(number -> {
                    SplittableRandom random = new SplittableRandom(number);
                    long sum = 0;
                    for (int person = 1; person < PEOPLE; person++) {
                        sum += sums[number][random.nextInt(PEOPLE)];
                    }
                    return sum;
                })
                .sum();
    }

    /** All replicates, on all processors. */
    @Benchmark
    public List<double[]> bootstrap() {
        return IntStream.range(0, groups.size())
                .parallel()
                .mapToObj(number ->
                        groups.get(number).replicates(REPLICATES, RandomSource.XO_RO_SHI_RO_128_PP.create(number)))
                .toList();
    }

    /** Runs this benchmark, and says how many times as long as the baseline it takes. */
    public static void main(String[] arguments) throws RunnerException {
        StatisticsBenchmark.run(BootstrapBenchmark.class, "bootstrap");
    }
}
