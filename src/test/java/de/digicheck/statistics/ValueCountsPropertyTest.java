package de.digicheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ValueCountsPropertyTest {

    @Provide
    Arbitrary<List<Double>> scores() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 12).map(i -> 100.0 * i / 12),
                        Arbitraries.doubles().between(0, 100))
                .list()
                .ofMinSize(2)
                .ofMaxSize(60);
    }

    @Property
    void givesTheSameBitsInAnyOrderAndSplit(
            @ForAll("scores") List<Double> scores, @ForAll @IntRange(min = 1, max = 7) int tallies, @ForAll long seed) {
        List<Double> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, new Random(seed));
        List<ValueCounts> split = new ArrayList<>();
        for (int i = 0; i < tallies; i++) {
            split.add(new ValueCounts());
        }
        for (int i = 0; i < shuffled.size(); i++) {
            split.get(i % tallies).add(shuffled.get(i));
        }
        Collections.shuffle(split, new Random(seed));
        ValueCounts merged = new ValueCounts();
        split.forEach(merged::merge);

        assertThat(merged.sorted()).isEqualTo(tally(scores).sorted());
        assertThat(merged.moments()).isEqualTo(tally(scores).moments());
    }

    @Property
    void subtractsWhatWasMerged(@ForAll("scores") List<Double> part, @ForAll("scores") List<Double> rest) {
        ValueCounts whole = tally(part);
        whole.merge(tally(rest));

        assertThat(whole.without(tally(part)).sorted()).isEqualTo(tally(rest).sorted());
    }

    @Property
    void movesWithAShiftAndGrowsWithAScale(
            @ForAll("scores") List<Double> scores,
            @ForAll @DoubleRange(min = -1000, max = 1000) double shift,
            @ForAll @DoubleRange(min = 0.01, max = 100) double scale) {
        SampleMoments before = tally(scores).moments();
        SampleMoments after =
                tally(scores.stream().map(x -> scale * x + shift).toList()).moments();

        double mean = scale * before.mean().getAsDouble() + shift;
        double variance = scale * scale * before.variance().getAsDouble();
        double range = 100 * scale + Math.abs(shift);
        assertThat(after.mean().getAsDouble()).isCloseTo(mean, within(1e-14 * range));
        assertThat(after.variance().getAsDouble())
                .isCloseTo(variance, within(1e-13 * range * (scale * 100) + 1e-28 * range * range));
    }

    @Property
    void liesBetweenTheExtremes(@ForAll("scores") List<Double> scores) {
        assertThat(tally(scores).moments().mean().getAsDouble())
                .isBetween(Collections.min(scores), Collections.max(scores));
    }

    private static ValueCounts tally(List<Double> values) {
        return ValueCounts.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
