package de.digicheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class ShrinkageModelPropertyTest {

    @Provide
    Arbitrary<List<AreaMean>> areas() {
        Arbitrary<Double> variances = Arbitraries.doubles().between(0.5, 200);
        return areas(Arbitraries.oneOf(variances, Arbitraries.just(0.0)));
    }

    @Provide
    Arbitrary<List<AreaMean>> sampledAreas() {
        return areas(Arbitraries.doubles().between(0.5, 200));
    }

    private static Arbitrary<List<AreaMean>> areas(Arbitrary<Double> variances) {
        return Combinators.combine(Arbitraries.doubles().between(0, 100), variances)
                .as(AreaMean::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Property
    void liesBetweenTheOwnAndTheOverallMean(@ForAll("areas") List<AreaMean> areas) {
        ShrinkageModel model = ShrinkageModel.fit(areas);
        double overall = model.overallMean().getAsDouble();

        for (AreaMean area : areas) {
            ShrunkenMean shrunken = model.shrink(area);
            assertThat(shrunken.value())
                    .isBetween(Math.min(overall, area.mean()) - 1e-9, Math.max(overall, area.mean()) + 1e-9);
            assertThat(shrunken.shrinkageWeight()).isBetween(0.0, 1.0);
            assertThat(shrunken.se()).isNotNegative().isFinite();
        }
    }

    @Property
    void solvesItsEquation(@ForAll("sampledAreas") List<AreaMean> areas) {
        double tauSquared = PauleMandel.tauSquared(areas).getAsDouble();
        double scatter = WeightedMean.of(areas, tauSquared).scatter();

        if (tauSquared > 0) {
            assertThat(scatter).isCloseTo(areas.size() - 1, within(1e-9 * areas.size()));
        } else {
            assertThat(scatter).isLessThanOrEqualTo(areas.size() - 1);
        }
    }

    @Property
    void movesWithAShift(
            @ForAll("sampledAreas") List<AreaMean> areas, @ForAll @DoubleRange(min = -50, max = 50) double shift) {
        List<AreaMean> moved = areas.stream()
                .map(a -> new AreaMean(a.mean() + shift, a.samplingVariance()))
                .toList();
        ShrinkageModel before = ShrinkageModel.fit(areas);
        ShrinkageModel after = ShrinkageModel.fit(moved);

        double tauSquared = before.tauSquared().getAsDouble();
        assertThat(after.tauSquared().getAsDouble()).isCloseTo(tauSquared, within(1e-6 + 1e-9 * tauSquared));
        for (int d = 0; d < areas.size(); d++) {
            assertThat(after.shrink(moved.get(d)).value())
                    .isCloseTo(before.shrink(areas.get(d)).value() + shift, within(1e-6));
        }
    }

    @Property
    void doesNotDependOnTheOrderOfUnits(@ForAll("areas") List<AreaMean> areas, @ForAll long seed) {
        List<AreaMean> shuffled = new ArrayList<>(areas);
        Collections.shuffle(shuffled, new Random(seed));

        double tauSquared = PauleMandel.tauSquared(areas).getAsDouble();
        assertThat(PauleMandel.tauSquared(shuffled).getAsDouble())
                .isCloseTo(tauSquared, within(1e-9 + 1e-9 * tauSquared));
    }
}
