package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.statistics.Raking.Margin;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RakingTest {

    private static final long[] COUNTS = {10, 4, 6, 8, 5, 12};
    private static final Margin A = new Margin(List.of(0, 1, 0, 1, 0, 1), List.of(70L, 50L));
    private static final Margin B = new Margin(List.of(0, 0, 1, 1, 2, 2), List.of(30L, 50L, 40L));

    @Test
    void agreesWithTheSurveyPackageOfR() {
        // e <- expand.grid(a = 1:2, b = 1:3); d <- e[rep(1:6, c(10,4,6,8,5,12)), ]
        // r <- rake(svydesign(ids = ~1, weights = ~rep(1, nrow(d)), data = d), list(~a, ~b),
        //   list(data.frame(a = 1:2, Freq = c(70,50)), data.frame(b = 1:3, Freq = c(30,50,40))),
        //   control = list(maxit = 200, epsilon = 1e-13))
        // w <- weights(r); w <- w / mean(w); tapply(w, list(d$a, d$b), mean); sum(w)^2 / sum(w^2)
        Weights weights = Raking.weights(COUNTS, List.of(A, B)).orElseThrow();

        double[] expected = {
            0.9178422049246718, 0.5178944876883208, 1.7833335121160117,
            1.0062498659129913, 1.2743153756113805, 0.7190352601619246
        };
        for (int cell = 0; cell < expected.length; cell++) {
            assertValue(weights.get(cell), expected[cell]);
        }
        assertValue(weights.effectiveSampleSize(), 39.70376356268195);
    }

    @Test
    void postStratifiesToOneMargin() {
        Weights weights = Raking.weights(new long[] {6, 5, 7}, List.of(margin(12, 30, 18)))
                .orElseThrow();

        assertValue(weights.get(0), 0.6);
        assertValue(weights.get(1), 1.8);
        assertValue(weights.get(2), 0.7714285714285715);
    }

    @Test
    void weighsEverybodyByOneWithoutMargins() {
        assertThat(Raking.weights(new long[] {3, 4}, List.of()).orElseThrow().designEffect())
                .hasValue(1);
    }

    @Test
    void takesMarginsOfDifferentTotalsAsShares() {
        Margin stale = new Margin(B.categories(), List.of(60L, 100L, 80L));

        assertThat(Raking.weights(COUNTS, List.of(A, stale))).isEqualTo(Raking.weights(COUNTS, List.of(A, B)));
    }

    @Test
    void leavesCellsWithoutAnswersToNobody() {
        Weights weights =
                Raking.weights(new long[] {10, 4, 6, 8, 5, 0}, List.of(A, B)).orElseThrow();

        double first = 10 * weights.get(0) + 6 * weights.get(2) + 5 * weights.get(4);
        assertThat(first).isCloseTo(33 * 70 / 120.0, within(1e-6));
    }

    @Test
    void trimsAndRakesOnceMore() {
        // raked: .25, 1, 2, 8; trimmed: .25, 1, 2, 5; raking again keeps the odds ratio .25 * 5 / (1 * 2)
        Margin rows = new Margin(List.of(0, 0, 1, 1), List.of(35L, 60L));
        Margin columns = new Margin(List.of(0, 1, 0, 1), List.of(35L, 60L));
        Weights weights = Raking.weights(new long[] {60, 20, 10, 5}, List.of(rows, columns))
                .orElseThrow();

        assertValue(weights.get(0) * weights.get(3) / (weights.get(1) * weights.get(2)), 0.625);
        assertThat(60 * weights.get(0) + 20 * weights.get(1)).isCloseTo(35, within(1e-6));
        assertThat(60 * weights.get(0) + 10 * weights.get(2)).isCloseTo(35, within(1e-6));
    }

    @Test
    void isUndefinedForEmptyCategoriesAndEmptySamples() {
        assertThat(Raking.weights(new long[] {6, 0}, List.of(margin(10, 5)))).isEmpty();
        assertThat(Raking.weights(new long[] {6, 3}, List.of(margin(10, 0)))).isEmpty();
        assertThat(Raking.weights(new long[] {0, 0}, List.of(margin(10, 5)))).isEmpty();
    }

    @Test
    void isUndefinedWhereMarginsContradictEachOther() {
        // both margins split the same people, but not alike
        assertThat(Raking.weights(new long[] {6, 3}, List.of(margin(10, 5), margin(5, 10))))
                .isEmpty();
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Raking.weights(new long[] {1}, List.of(A)));
        assertThatIllegalArgumentException().isThrownBy(() -> Raking.weights(new long[] {-1}, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Margin(List.of(2), List.of(1L, 1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Margin(List.of(-1), List.of(1L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Margin(List.of(0), List.of(-1L)));
    }

    private static Margin margin(long... headcounts) {
        List<Long> heads = Arrays.stream(headcounts).boxed().toList();
        return new Margin(IntStream.range(0, headcounts.length).boxed().toList(), heads);
    }
}
