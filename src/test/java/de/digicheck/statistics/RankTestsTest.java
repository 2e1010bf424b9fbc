package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankTestsTest {

    // G <- list(c(0,25,25,50,50,75,12.5), c(50,75,75,100,87.5), c(25,37.5,50,50,62.5,75,75,100))
    // y <- unlist(G); d <- rep(1:3, lengths(G))
    private static final List<ValueCounts> UNITS = List.of(
            ValueCounts.of(0, 25, 25, 50, 50, 75, 12.5),
            ValueCounts.of(50, 75, 75, 100, 87.5),
            ValueCounts.of(25, 37.5, 50, 50, 62.5, 75, 75, 100));

    @Test
    void agreesWithKruskalTestOfR() {
        // k <- kruskal.test(y, d); k$statistic; k$p.value; k$statistic / (length(y) - 1)
        KruskalWallis test = KruskalWallis.of(UNITS).orElseThrow();

        assertThat(test.n()).isEqualTo(20);
        assertThat(test.degreesOfFreedom()).isEqualTo(2);
        assertValue(test.h(), 7.194943023902178);
        assertValue(test.p(), 0.02739289757033375);
        assertValue(test.epsilonSquared(), 0.3786812117843252);
        assertThat(test.hasTies()).isTrue();
    }

    @Test
    void agreesWithKruskalTestOfRWithoutTies() {
        // kruskal.test(list(c(1,4,7,9), c(2,3,5,6,8)))
        KruskalWallis test = KruskalWallis.of(List.of(ValueCounts.of(1, 4, 7, 9), ValueCounts.of(2, 3, 5, 6, 8)))
                .orElseThrow();

        assertValue(test.h(), 0.06);
        assertValue(test.p(), 0.8064959405073476);
        assertThat(test.hasTies()).isFalse();
    }

    @Test
    void leavesOutUnitsWithoutValues() {
        List<ValueCounts> withEmpty = List.of(UNITS.get(0), new ValueCounts(), UNITS.get(1), UNITS.get(2));

        assertThat(KruskalWallis.of(withEmpty)).isEqualTo(KruskalWallis.of(UNITS));
        assertThat(DunnTest.ofPairs(withEmpty))
                .extracting(DunnTest::pHolm)
                .isEqualTo(DunnTest.ofPairs(UNITS).stream().map(DunnTest::pHolm).toList());
        assertThat(DunnTest.ofPairs(withEmpty).get(0))
                .extracting(DunnTest::first, DunnTest::second)
                .containsExactly(0, 2);
    }

    @Test
    void findsNoTestWhereNothingCanDiffer() {
        assertThat(KruskalWallis.of(List.of())).isEmpty();
        assertThat(KruskalWallis.of(List.of(UNITS.get(0)))).isEmpty();
        assertThat(KruskalWallis.of(List.of(UNITS.get(0), new ValueCounts()))).isEmpty();
        assertThat(KruskalWallis.of(List.of(ValueCounts.of(50, 50), ValueCounts.of(50))))
                .isEmpty();
        assertThat(DunnTest.ofPairs(List.of(ValueCounts.of(50, 50), ValueCounts.of(50))))
                .isEmpty();
        assertThat(DunnTest.ofPairs(List.of(UNITS.get(0)))).isEmpty();
        assertThat(DunnTest.ofPairs(List.of())).isEmpty();
    }

    @Test
    void agreesWithWilcoxTestOfROneAgainstTheRest() {
        // w <- wilcox.test(G[[i]], unlist(G[-i]), exact = FALSE, correct = TRUE); w$statistic; w$p.value
        // 2 * W / (n * m) - 1; sign(W - n * m / 2) * qnorm(w$p.value / 2, lower.tail = FALSE)
        assertOneVersusRest(0, 16, -2.3379355460947995, 0.019390591958879873, -0.6483516483516483);
        assertOneVersusRest(1, 61.5, 2.086855906520253, 0.03690116171114809, 0.64);
        assertOneVersusRest(2, 53.5, 0.3924547773562955, 0.6947222190806409, 0.11458333333333326);
    }

    private static void assertOneVersusRest(int unit, double u, double z, double p, double delta) {
        ValueCounts all = new ValueCounts();
        UNITS.forEach(all::merge);
        MannWhitney test =
                MannWhitney.of(UNITS.get(unit), all.without(UNITS.get(unit))).orElseThrow();

        assertThat(test.u()).isEqualTo(u);
        assertThat(test.n() + test.rest()).isEqualTo(20);
        assertThat(test.hasTies()).isTrue();
        assertValue(test.z(), z);
        assertValue(test.p(), p);
        assertValue(test.cliffsDelta(), delta);
    }

    @Test
    void agreesWithWilcoxTestOfRWithoutTies() {
        // wilcox.test(c(1,4,7,9), c(2,3,5,6,8), exact = FALSE)
        MannWhitney test = MannWhitney.of(ValueCounts.of(1, 4, 7, 9), ValueCounts.of(2, 3, 5, 6, 8))
                .orElseThrow();

        assertThat(test.u()).isEqualTo(11);
        assertValue(test.p(), 0.9025232501776794);
        assertThat(test.hasTies()).isFalse();
    }

    @Test
    void agreesWithWilcoxTestOfRForThreeCategories() {
        // wilcox.test(rep(c(0,50,100), c(20,12,8)), rep(c(0,50,100), c(8,12,20)), exact = FALSE)
        MannWhitney test = MannWhitney.of(threeCategories(20, 12, 8), threeCategories(8, 12, 20))
                .orElseThrow();

        assertThat(test.u()).isEqualTo(488);
        assertValue(test.p(), 0.001463022947051755);
    }

    @Test
    void keepsTheDigitsOfTinyProbabilities() {
        // x <- rep(c(0,25,50,75,100), c(500,300,100,50,50)); y <- rep(c(0,25,50,75,100), c(50,50,100,300,500))
        // wilcox.test(x, y, exact = FALSE); kruskal.test(list(x, y, rep(50, 10)))
        ValueCounts x = fiveCategories(500, 300, 100, 50, 50);
        ValueCounts y = fiveCategories(50, 50, 100, 300, 500);

        assertValue(MannWhitney.of(x, y).orElseThrow().p(), 6.0500216231548105E-217);
        assertValue(
                KruskalWallis.of(List.of(x, y, ValueCounts.of(50, 50, 50, 50, 50, 50, 50, 50, 50, 50)))
                        .orElseThrow()
                        .p(),
                7.409771000915319E-217);
    }

    @Test
    void findsNoDifferenceWhereAllValuesAreEqual() {
        MannWhitney test = MannWhitney.of(ValueCounts.of(50, 50), ValueCounts.of(50, 50, 50))
                .orElseThrow();

        assertThat(test.u()).isEqualTo(3);
        assertThat(test.cliffsDelta()).isZero();
        assertThat(test.z()).isEmpty();
        assertThat(test.p()).isEmpty();
    }

    @Test
    void isCertainOfNothingInTheMiddle() {
        MannWhitney test =
                MannWhitney.of(ValueCounts.of(1, 4), ValueCounts.of(2, 3)).orElseThrow();

        assertThat(test.z()).hasValue(0);
        assertThat(test.p()).hasValue(1);
    }

    @Test
    void comparesNothingWithNobody() {
        assertThat(MannWhitney.of(new ValueCounts(), ValueCounts.of(1))).isEmpty();
        assertThat(MannWhitney.of(ValueCounts.of(1), new ValueCounts())).isEmpty();
    }

    @Test
    void agreesWithDunnsFormulaInR() {
        // r <- rank(y); tt <- table(y); mr <- tapply(r, d, mean); n <- lengths(G)
        // z <- (mr[i]-mr[j]) / sqrt((20*21/12 - sum(tt^3-tt)/(12*19)) * (1/n[i] + 1/n[j])); p <- 2*pnorm(-abs(z))
        // p.adjust(p, "holm")
        List<DunnTest> pairs = DunnTest.ofPairs(UNITS);

        assertThat(pairs).hasSize(3);
        assertPair(pairs.get(0), -2.6473718880534594, 0.008112008975058434, 0.0243360269251753);
        assertPair(pairs.get(1), -1.6287069148756157, 0.1033750782238067, 0.2067501564476134);
        assertPair(pairs.get(2), 1.2405219836739896, 0.2147823881444381, 0.2147823881444381);
    }

    private static void assertPair(DunnTest pair, double z, double p, double pHolm) {
        assertValue(pair.z(), z);
        assertValue(pair.p(), p);
        assertValue(pair.pHolm(), pHolm);
    }

    private static ValueCounts threeCategories(long... counts) {
        return categories(50, counts);
    }

    private static ValueCounts fiveCategories(long... counts) {
        return categories(25, counts);
    }

    private static ValueCounts categories(double step, long... counts) {
        ValueCounts tally = new ValueCounts();
        for (int i = 0; i < counts.length; i++) {
            tally.add(i * step, counts[i]);
        }
        assertThat(tally.n()).isEqualTo(Arrays.stream(counts).sum());
        return tally;
    }
}
