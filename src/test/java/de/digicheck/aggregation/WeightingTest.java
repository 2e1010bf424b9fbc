package de.digicheck.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Degenerate towns; the numbers of ordinary ones are compared with R in {@code scenario}. */
class WeightingTest {

    private static WeightingEstimate weighting(TinyTown town) {
        return town.comparisons().weighting().orElseThrow();
    }

    private static WeightingEstimate.WeightedScore field(WeightingEstimate weighting) {
        return Objects.requireNonNull(weighting.fields().get(TinyTown.FIELD));
    }

    @Test
    void weighsUnitsByTheirHeadcount() {
        // survey::svymean(~y, svydesign(ids = ~1, strata = ~h, fpc = ~N,
        //   data = data.frame(y = c(rep(0, 4), 50, rep(100, 9), 50), h = rep(1:2, c(5, 10)), N = rep(c(10, 20), c(5,
        // 10)))))
        WeightingEstimate weighting = weighting(new TinyTown()
                .unit("a", 10)
                .unit("b", 20)
                .answers("a", 0, 0, 0, 0, 2)
                .answers("b", 4, 4, 4, 4, 4, 4, 4, 4, 4, 2));

        assertThat(weighting.cells()).isEqualTo(2);
        assertThat(weighting.collapsed()).isEmpty();
        assertThat(field(weighting).mean().orElseThrow()).isCloseTo(200.0 / 3, within(1e-12));
        assertThat(field(weighting).se().orElseThrow()).isCloseTo(3.333333333333334, within(1e-9));
        assertThat(weighting.effectiveSampleSize().orElseThrow()).isCloseTo(15, within(1e-9));
        assertThat(weighting.designEffect().orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void weighsNothingWithoutHeadcounts() {
        assertThat(new TinyTown().unit("a").answers("a", 1, 2).comparisons().weighting())
                .isEmpty();
    }

    @Test
    void joinsARoleThatHardlyAnswersWithItsUnit() {
        WeightingEstimate weighting = weighting(new TinyTown()
                .unit("a", Map.of(TinyTown.DESK, 10, TinyTown.CRAFT, 6))
                .unit("b", Map.of(TinyTown.DESK, 20))
                .answers("a", TinyTown.DESK, 0, 0, 0, 0, 2)
                .answers("b", 4, 4, 4, 4, 4, 4));

        assertThat(weighting.collapsed()).containsExactly(List.of("a|craft", "a|desk"));
        assertThat(weighting.cells()).isEqualTo(2);
        assertThat(field(weighting).mean().orElseThrow()).isCloseTo((16 * 10 + 20 * 100) / 36.0, within(1e-12));
    }

    @Test
    void countsPeopleWithoutARoleAmongTheirUnit() {
        WeightingEstimate weighting = weighting(new TinyTown()
                .unit("a", 10)
                .unit("b", 20)
                .answers("a", 0, 0, 0, 0, 0)
                .answers("a", "", 0, 0, 0, 0, 0)
                .answers("b", 4, 4, 4, 4, 4, 4));

        assertThat(weighting.collapsed()).containsExactly(List.of("a|", "a|desk"));
        assertThat(field(weighting).mean().orElseThrow()).isCloseTo(200.0 / 3, within(1e-12));
    }

    @Test
    void joinsSmallUnitsWithTheirSiblingsFirst() {
        WeightingEstimate weighting = weighting(new TinyTown()
                .unit("d1", Map.of())
                .below("d1", "a", Map.of(TinyTown.DESK, 4))
                .below("d1", "b", Map.of(TinyTown.DESK, 30))
                .unit("c", 20)
                .answers("a", 0, 0)
                .answers("b", 2, 2, 2, 2, 2, 2, 2)
                .answers("c", 4, 4, 4, 4, 4));

        assertThat(weighting.collapsed()).containsExactly(List.of("a|desk", "b|desk"));
    }

    @Test
    void takesStaffAtAnInnerUnitForASiblingOfTheUnitsBelow() {
        WeightingEstimate weighting = weighting(new TinyTown()
                .unit("d1", 3)
                .below("d1", "b", Map.of(TinyTown.DESK, 30))
                .unit("c", 20)
                .answers("d1", 0, 0)
                .answers("b", 2, 2, 2, 2, 2, 2, 2)
                .answers("c", 4, 4, 4, 4, 4));

        assertThat(weighting.collapsed()).containsExactly(List.of("b|desk", "d1|desk"));
    }

    @Test
    void correctsNothingInACellWithAStaleHeadcount() {
        WeightingEstimate weighting = weighting(new TinyTown()
                .unit("a", 4)
                .unit("b", 20)
                .answers("a", 0, 1, 0, 1, 0, 1)
                .answers("b", 4, 4, 4, 4, 4));

        // y <- c(0, 25, 0, 25, 0, 25); sqrt((6 / 26)^2 * var(y) / 6): everybody of b agrees
        assertThat(field(weighting).se().orElseThrow()).isCloseTo(1.29003921778834, within(1e-12));
    }

    @Test
    void warnsOfUnequalWeightsByTheDesignEffect() {
        int[] many = new int[80];
        WeightingEstimate weighting = weighting(new TinyTown()
                .unit("a", 80)
                .unit("b", 40)
                .answers("a", many)
                .answers("b", 4, 4, 4, 4, 4, 4, 4, 4, 4, 4));

        // w <- c(rep(80/80, 80), rep(40/10, 10)); n <- 90; n * sum(w^2) / sum(w)^2
        assertThat(weighting.designEffect().orElseThrow()).isCloseTo(1.5, within(1e-9));
        assertThat(weighting.effectiveSampleSize().orElseThrow()).isCloseTo(60, within(1e-9));
    }

    @Test
    void hasNoScoreWhereNobodyAnswered() {
        WeightingEstimate weighting = weighting(new TinyTown().unit("a", 10).unit("b", 10));

        assertThat(field(weighting).mean()).isEmpty();
        assertThat(weighting.effectiveSampleSize()).isEmpty();
        assertThat(weighting.designEffect()).isEmpty();
    }

    private static TinyTown twoByTwo() {
        return new TinyTown()
                .unit("a", Map.of(TinyTown.DESK, 30, TinyTown.CRAFT, 10))
                .unit("b", Map.of(TinyTown.DESK, 15, TinyTown.CRAFT, 45))
                .answers("a", TinyTown.DESK, 0, 0, 1, 0, 2, 1, 0, 3, 0, 1)
                .answers("a", TinyTown.CRAFT, 2, 2, 3, 1, 4, 2)
                .answers("b", TinyTown.DESK, 1, 1, 2, 0, 3)
                .answers("b", TinyTown.CRAFT, 4, 3, 4, 2, 4, 3, 1, 4);
    }

    @Test
    void meetsUnitsAndRolesEachByItself() {
        // y <- 25 * c(0,0,1,0,2,1,0,3,0,1, 2,2,3,1,4,2, 1,1,2,0,3, 4,3,4,2,4,3,1,4); n <- c(10, 6, 5, 8)
        // u <- rep(c("a","a","b","b"), n); r <- rep(c("d","c","d","c"), n); w <- rep(1, 29)
        // for (i in 1:1000) { w <- w * (c(a = 40, b = 60)[u] / tapply(w, u, sum)[u]); w <- w * (c(c = 55, d = 45)[r] /
        // tapply(w, r, sum)[r]) }
        // e <- resid(lm(y ~ u + r, weights = w)); sqrt((1 - 29/100) * 29 / 28 * sum((w * e)^2)) / sum(w)
        WeightingEstimate raked = twoByTwo()
                .estimates(new ComparisonOptions(false, true))
                .comparisons()
                .orElseThrow()
                .weighting()
                .orElseThrow();

        assertThat(raked.inPlaceOfRaking()).isFalse();
        assertThat(raked.cells()).isEqualTo(4);
        assertThat(raked.collapsed()).isEmpty();
        assertThat(field(raked).mean().orElseThrow()).isCloseTo(51.94025775077545, within(1e-9));
        assertThat(field(raked).se().orElseThrow()).isCloseTo(4.266817240977018, within(1e-9));
        assertThat(raked.effectiveSampleSize().orElseThrow()).isCloseTo(26.42523482441396, within(1e-9));
    }

    @Test
    void meetsCellsWhereNoWeightsMeetBothMargins() {
        // all clerks are in a and all craftspeople in b, but the headcounts of units and roles contradict that
        Estimates estimates = new TinyTown()
                .unit("a", Map.of(TinyTown.DESK, 10, TinyTown.CRAFT, 10))
                .unit("b", Map.of(TinyTown.DESK, 30, TinyTown.CRAFT, 10))
                .answers("a", TinyTown.DESK, 0, 0, 1, 0, 2)
                .answers("b", TinyTown.CRAFT, 4, 3, 4, 2, 4)
                .estimates(new ComparisonOptions(false, true));
        WeightingEstimate weighting =
                estimates.comparisons().orElseThrow().weighting().orElseThrow();

        assertThat(weighting.inPlaceOfRaking()).isTrue();
        assertThat(weighting.collapsed()).containsExactly(List.of("a|craft", "a|desk"), List.of("b|craft", "b|desk"));
    }
}
