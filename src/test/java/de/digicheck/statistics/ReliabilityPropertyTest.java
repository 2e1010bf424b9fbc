package de.digicheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReliabilityPropertyTest {

    private static final long[] SPANS = {4, -4, 4};

    @Provide
    Arbitrary<List<long[]>> cases() {
        return Arbitraries.longs()
                .between(1, 5)
                .array(long[].class)
                .ofSize(3)
                .list()
                .ofMinSize(0)
                .ofMaxSize(40);
    }

    @Property
    void givesTheSameBitsInAnyOrderAndSplit(
            @ForAll("cases") List<long[]> cases, @ForAll @IntRange(min = 1, max = 5) int parts, @ForAll long seed) {
        List<long[]> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(seed));
        CrossProducts merged = new CrossProducts(SPANS);
        for (int part = 0; part < parts; part++) {
            CrossProducts split = new CrossProducts(SPANS);
            for (int i = part; i < shuffled.size(); i += parts) {
                split.add(shuffled.get(i));
            }
            merged.merge(split);
        }

        CrossProducts whole = scale(SPANS, cases);
        assertThat(CronbachAlpha.of(merged)).isEqualTo(CronbachAlpha.of(whole));
        assertThat(ItemAnalysis.of(merged)).isEqualTo(ItemAnalysis.of(whole));
    }

    @Property
    void doesNotChangeWithShiftCommonScaleOrDirection(
            @ForAll("cases") List<long[]> cases,
            @ForAll @IntRange(min = -1000, max = 1000) int shift,
            @ForAll @IntRange(min = 1, max = 1_000_000) int scale,
            @ForAll boolean turned) {
        long factor = turned ? -scale : scale;
        List<long[]> moved = cases.stream()
                .map(codes -> Arrays.stream(codes).map(x -> factor * x + shift).toArray())
                .toList();
        long[] spans = Arrays.stream(SPANS).map(s -> factor * s).toArray();

        assertThat(CronbachAlpha.of(scale(spans, moved))).isEqualTo(CronbachAlpha.of(scale(SPANS, cases)));
        assertThat(ItemAnalysis.of(scale(spans, moved))).isEqualTo(ItemAnalysis.of(scale(SPANS, cases)));
    }

    @Property
    void doesNotDependOnTheOrderOfItems(@ForAll("cases") List<long[]> cases) {
        List<long[]> rotated =
                cases.stream().map(c -> new long[] {c[2], c[0], c[1]}).toList();
        CrossProducts original = scale(SPANS, cases);
        CrossProducts turned = scale(new long[] {4, 4, -4}, rotated);

        assertThat(CronbachAlpha.of(turned)).isEqualTo(CronbachAlpha.of(original));
        assertThat(ItemAnalysis.of(turned).get(0))
                .isEqualTo(ItemAnalysis.of(original).get(2));
    }

    @Property
    void staysWithinItsBounds(@ForAll("cases") List<long[]> cases) {
        CrossProducts scale = scale(SPANS, cases);
        CronbachAlpha alpha = CronbachAlpha.of(scale);

        alpha.value().ifPresent(value -> {
            assertThat(value).isLessThanOrEqualTo(1);
            ConfidenceInterval interval = alpha.interval().orElseThrow();
            assertThat(interval.lower()).isLessThanOrEqualTo(value);
            assertThat(interval.upper()).isGreaterThanOrEqualTo(value);
        });
        for (ItemAnalysis item : ItemAnalysis.of(scale)) {
            assertThat(item.itemRestCorrelation().orElse(0)).isBetween(-1.0, 1.0);
        }
    }

    @Property
    void isNeverBelowAlphaForTwoItems(@ForAll("cases") List<long[]> cases) {
        CrossProducts two = new CrossProducts(4, 4);
        cases.forEach(codes -> two.add(codes[0], codes[1]));
        OptionalDouble stepped = SpearmanBrown.of(two).value();
        OptionalDouble alpha = CronbachAlpha.of(two).value();

        if (stepped.isPresent() && stepped.getAsDouble() > 0) {
            assertThat(alpha.getAsDouble()).isLessThanOrEqualTo(stepped.getAsDouble() + 1e-12);
        }
        if (stepped.isPresent() && alpha.isPresent()) {
            assertThat(Math.signum(alpha.getAsDouble())).isCloseTo(Math.signum(stepped.getAsDouble()), within(0.0));
        }
    }

    private static CrossProducts scale(long[] spans, List<long[]> cases) {
        return CronbachAlphaTest.scale(spans, cases.toArray(long[][]::new));
    }
}
