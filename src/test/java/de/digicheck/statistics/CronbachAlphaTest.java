package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertInterval;
import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CronbachAlphaTest {

    /** Codes 1..5, the second item turned, the fourth 0..4. */
    private static final CrossProducts FOUR_ITEMS = scale(new long[] {4, -4, 4, 4}, new long[][] {
        {1, 5, 2, 0}, {2, 4, 2, 1}, {3, 3, 3, 3}, {5, 1, 4, 4}, {4, 2, 5, 3},
        {2, 5, 1, 2}, {3, 4, 3, 1}, {5, 2, 5, 4}, {1, 3, 2, 0}, {4, 1, 3, 3}
    });

    /** Codes 1..5, a number 0..10 in millionths, codes 1..7 turned. */
    private static final CrossProducts MIXED_SPANS = scale(new long[] {4, 10_000_000, -6}, new long[][] {
        {1, 2_500_000, 6}, {2, 3_000_000, 7}, {4, 8_250_000, 2}, {5, 9_500_000, 1}, {3, 4_000_000, 4}, {2, 6_750_000, 5}
    });

    @Test
    void agreesWithThePsychPackageOfR() {
        // X <- rbind(c(1,5,2,0), c(2,4,2,1), …); U <- cbind(100*(X[,1]-1)/4, 100*(5-X[,2])/4, 100*(X[,3]-1)/4,
        // 25*X[,4])
        // a <- psych::alpha(U)$total$raw_alpha; psych::alpha.ci(a, n.obs = 10, n.var = 4, digits = 17)
        CronbachAlpha alpha = CronbachAlpha.of(FOUR_ITEMS);

        assertThat(alpha.n()).isEqualTo(10);
        assertThat(alpha.items()).isEqualTo(4);
        assertValue(alpha.value(), 0.9372988283764645);
        assertInterval(alpha.interval(), 0.8350422722649147, 0.9825074609041068);
    }

    @Test
    void bringsItemsOfDifferentSpansToOneScale() {
        // V <- cbind(100*(Y[,1]-1)/4, 10*Y[,2], 100*(7-Y[,3])/6); psych::alpha(V)$total$raw_alpha
        // 1 - (1 - alpha) * qf(c(.975, .025), 5, 10)
        CronbachAlpha alpha = CronbachAlpha.of(MIXED_SPANS);

        assertValue(alpha.value(), 0.9537588082806967);
        assertInterval(alpha.interval(), 0.8041183504778964, 0.9930140333033527);
    }

    @Test
    void printsANegativeAlpha() {
        // N <- cbind(c(1,2,3,4,5), c(5,3,4,2,1), c(3,1,2,5,3)); cv <- cov(N); a <- 1.5*(1-sum(diag(cv))/sum(cv))
        // 1 - (1 - a) * qf(c(.975, .025), 4, 8)
        CronbachAlpha alpha = CronbachAlpha.of(
                scale(new long[] {4, 4, 4}, new long[][] {{1, 5, 3}, {2, 3, 1}, {3, 4, 2}, {4, 2, 5}, {5, 1, 3}}));

        assertValue(alpha.value(), -1.875);
        assertInterval(alpha.interval(), -13.526317624920095, 0.6798291382085173);
    }

    @Test
    void keepsItsDigitsForManyCases() {
        // x <- qbeta(c(.975, .025), 99999/2, 599994/2); F <- 599994 * x / (99999 * (1 - x)); 1 - (1 - a) * F
        // half of 100,000 cases answer all seven items the same way, the others as the bits of a counter fall
        CrossProducts scale = new CrossProducts(1, 1, 1, 1, 1, 1, 1);
        for (int i = 0; i < 100_000; i++) {
            int bits = i < 50_000 ? 0 : i;
            long common = i % 2;
            scale.add(codes(i < 50_000, common, bits));
        }
        CronbachAlpha alpha = CronbachAlpha.of(scale);

        double unexplained = 1 - alpha.value().getAsDouble();
        assertValue((1 - alpha.interval().orElseThrow().lower()) / unexplained, 1.0094961948439614);
        assertValue((1 - alpha.interval().orElseThrow().upper()) / unexplained, 0.9905609873301315);
    }

    private static long[] codes(boolean uniform, long common, int bits) {
        long[] codes = new long[7];
        for (int j = 0; j < codes.length; j++) {
            codes[j] = uniform ? common : (bits >> j) & 1;
        }
        return codes;
    }

    @Test
    void isOneForItemsThatSayTheSame() {
        CronbachAlpha alpha =
                CronbachAlpha.of(scale(new long[] {4, -4, 6}, new long[][] {{1, 5, 1}, {3, 3, 4}, {5, 1, 7}}));

        assertThat(alpha.value()).hasValue(1);
        assertThat(alpha.interval()).hasValue(ConfidenceInterval.of(1, 1));
    }

    @Test
    void isUndefinedWhereTheTotalDoesNotVary() {
        // need shares in thirds and sevenths are no doubles, and yet the total is constant exactly
        assertUndefined(scale(new long[] {4, 6, 7}, new long[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}}));
        assertUndefined(scale(new long[] {3, -3}, new long[][] {{1, 1}, {2, 2}, {3, 3}}));
        assertUndefined(scale(new long[] {6, -3}, new long[][] {{2, 1}, {4, 2}, {6, 3}}));
    }

    @Test
    void isUndefinedForOneItemOneCaseOrNone() {
        assertUndefined(scale(new long[] {4}, new long[][] {{1}, {3}, {5}}));
        assertUndefined(scale(new long[] {4, 4, 4}, new long[][] {{1, 2, 3}}));
        assertUndefined(new CrossProducts(4, 4, 4));
    }

    @Test
    void keepsAnItemThatDoesNotVary() {
        // U <- cbind(c(1,2,3,4), c(2,1,4,3), c(5,5,5,5)); cv <- cov(U); 1.5*(1 - sum(diag(cv))/sum(cv))
        CrossProducts scale = scale(new long[] {4, 4, 4}, new long[][] {{1, 2, 5}, {2, 1, 5}, {3, 4, 5}, {4, 3, 5}});

        assertValue(CronbachAlpha.of(scale).value(), 0.5625);
        assertThat(ItemAnalysis.of(scale).get(2).itemRestCorrelation()).isEmpty();
        assertValue(ItemAnalysis.of(scale).get(2).alphaIfDropped(), 0.75);
    }

    private static void assertUndefined(CrossProducts scale) {
        CronbachAlpha alpha = CronbachAlpha.of(scale);
        assertThat(alpha.value()).isEmpty();
        assertThat(alpha.interval()).isEmpty();
    }

    @Test
    void analysesItemsAsThePsychPackageOfR() {
        // psych::alpha(U)$item.stats$r.drop; psych::alpha(U)$alpha.drop$raw_alpha
        List<ItemAnalysis> items = ItemAnalysis.of(FOUR_ITEMS);

        assertItem(items.get(0), 0.94864535299528, 0.8855291576673866);
        assertItem(items.get(1), 0.8009272293864763, 0.9343936381709741);
        assertItem(items.get(2), 0.8080641569763701, 0.9322560596643878);
        assertItem(items.get(3), 0.8567290018837888, 0.9166666666666667);
    }

    @Test
    void analysesItemsOfDifferentSpansAsThePsychPackageOfR() {
        List<ItemAnalysis> items = ItemAnalysis.of(MIXED_SPANS);

        assertItem(items.get(0), 0.9195465645717606, 0.9202965115037063);
        assertItem(items.get(1), 0.883048361444699, 0.962431405656395);
        assertItem(items.get(2), 0.9463449371926604, 0.9038142620232172);
    }

    private static void assertItem(ItemAnalysis item, double itemRestCorrelation, double alphaIfDropped) {
        assertValue(item.itemRestCorrelation(), itemRestCorrelation);
        assertValue(item.alphaIfDropped(), alphaIfDropped);
    }

    @Test
    void hasNoAlphaIfDroppedBelowThreeItems() {
        List<ItemAnalysis> two = ItemAnalysis.of(scale(new long[] {4, 4}, new long[][] {{1, 2}, {2, 1}, {5, 5}}));

        assertThat(two).allSatisfy(item -> {
            assertThat(item.itemRestCorrelation()).isPresent();
            assertThat(item.alphaIfDropped()).isEmpty();
        });
    }

    @Test
    void hasNoItemAnalysisOfASingleItem() {
        assertThat(ItemAnalysis.of(scale(new long[] {4}, new long[][] {{1}, {2}})))
                .containsExactly(new ItemAnalysis(OptionalDouble.empty(), OptionalDouble.empty()));
    }

    @Test
    void stepsUpTheCorrelationOfTwoItems() {
        // r <- cor(c(1,2,3,4,5,2), c(2,2,5,4,3,1)); 2*r/(1+r); psych::alpha(W)$total$std.alpha
        SpearmanBrown reliability = SpearmanBrown.of(
                scale(new long[] {4, 4}, new long[][] {{1, 2}, {2, 2}, {3, 5}, {4, 4}, {5, 3}, {2, 1}}));

        assertThat(reliability.n()).isEqualTo(6);
        assertValue(reliability.correlation(), 0.5384615384615385);
        assertValue(reliability.value(), 0.7);
    }

    @Test
    void stepsUpTheCorrelationOfATurnedItem() {
        // as above with the second item turned: 6 - x; and the same left unturned by mistake
        long[][] codes = {{1, 4}, {2, 4}, {3, 1}, {4, 2}, {5, 3}, {2, 5}};

        assertValue(SpearmanBrown.of(scale(new long[] {4, -4}, codes)).value(), 0.7);
        assertValue(SpearmanBrown.of(scale(new long[] {4, 4}, codes)).value(), -2.333333333333334);
    }

    @Test
    void hasNoSpearmanBrownForOppositeOrConstantItems() {
        SpearmanBrown opposite = SpearmanBrown.of(scale(new long[] {4, 4}, new long[][] {{1, 5}, {2, 4}, {4, 2}}));
        assertThat(opposite.correlation()).hasValue(-1);
        assertThat(opposite.value()).isEmpty();

        SpearmanBrown constant = SpearmanBrown.of(scale(new long[] {4, 4}, new long[][] {{1, 5}, {1, 4}}));
        assertThat(constant.correlation()).isEmpty();
        assertThat(constant.value()).isEmpty();

        assertThat(SpearmanBrown.of(new CrossProducts(4, 4)).value()).isEmpty();
    }

    @Test
    void refusesSpearmanBrownForThreeItems() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpearmanBrown.of(MIXED_SPANS))
                .withMessageContaining("3");
    }

    static CrossProducts scale(long[] spans, long[][] cases) {
        CrossProducts scale = new CrossProducts(spans);
        for (long[] codes : cases) {
            scale.add(codes);
        }
        return scale;
    }
}
