package de.digicheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class CrossProductsTest {

    @Test
    void isExactBeyondTheRangeOfLong() {
        long big = CrossProducts.LARGEST_CODE;
        CrossProducts scale = new CrossProducts(1, -1);
        for (int i = 0; i < 1000; i++) {
            scale.add(big, -big);
            scale.add(-big, big);
            scale.add(big - 1, 1 - big);
        }

        // n·Σx² − (Σx)², with n = 3000, Σx = 1000·(b − 1), Σx² = 2000·b² + 1000·(b − 1)²
        BigInteger b = BigInteger.valueOf(big);
        BigInteger less = b.subtract(BigInteger.ONE);
        BigInteger expected = b.multiply(b)
                .multiply(BigInteger.valueOf(6_000_000))
                .add(less.multiply(less).multiply(BigInteger.valueOf(3_000_000 - 1_000_000)));
        ExactCovariances covariances = scale.covariances();
        assertThat(covariances.variance(0)).isEqualTo(expected);
        assertThat(covariances.variance(1)).isEqualTo(expected);
        assertThat(covariances.covarianceWithRest(0)).isEqualTo(expected);
        assertThat(covariances.varianceOfTotal()).isEqualTo(expected.shiftLeft(2));
    }

    /** Small codes are summed up apart, at most 2^22 cases of them. */
    @Test
    void isExactForSmallCodesHoweverManyCasesThereAre() {
        int cases = (1 << 22) + 3;
        long largest = 1L << 20;
        CrossProducts whole = new CrossProducts(1, -1);
        CrossProducts large = new CrossProducts(1, -1);
        for (int i = 0; i < cases; i++) {
            whole.add(largest, i % 2 == 0 ? largest : -largest);
        }
        whole.add(largest + 1, 0);
        large.add(largest + 1, 0);
        whole.merge(whole(largest));
        whole.merge(large);

        // sums of (x, y): n = cases + 4, x: cases·b + 2·(b + 1) + 2·b, y: b + 0
        BigInteger n = BigInteger.valueOf(cases + 4L);
        BigInteger b = BigInteger.valueOf(largest);
        BigInteger more = b.add(BigInteger.ONE);
        BigInteger sum = b.multiply(BigInteger.valueOf(cases + 2L)).add(more.shiftLeft(1));
        BigInteger squares = b.pow(2)
                .multiply(BigInteger.valueOf(cases + 2L))
                .add(more.pow(2).shiftLeft(1));
        BigInteger squaresOfY = b.pow(2).multiply(BigInteger.valueOf(cases + 2L));
        ExactCovariances covariances = whole.covariances();
        assertThat(whole.n()).isEqualTo(cases + 4L);
        assertThat(covariances.variance(0)).isEqualTo(n.multiply(squares).subtract(sum.pow(2)));
        assertThat(covariances.variance(1)).isEqualTo(n.multiply(squaresOfY).subtract(b.pow(2)));
        assertThat(covariances.covarianceWithRest(0))
                .isEqualTo(n.multiply(b.pow(2)).subtract(sum.multiply(b)).negate());
    }

    /** Two cases whose second codes cancel. */
    private static CrossProducts whole(long largest) {
        CrossProducts products = new CrossProducts(1, -1);
        products.add(largest, largest);
        products.add(largest, -largest);
        return products;
    }

    @Test
    void countsCasesAndItems() {
        CrossProducts scale = new CrossProducts(4, -4, 10);
        scale.add(1, 2, 3);
        scale.add(1, 2, 3);

        assertThat(scale.n()).isEqualTo(2);
        assertThat(scale.items()).isEqualTo(3);
    }

    @Test
    void refusesSpansThatScaleNothing() {
        assertThatIllegalArgumentException().isThrownBy(CrossProducts::new);
        assertThatIllegalArgumentException().isThrownBy(() -> new CrossProducts(4, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CrossProducts(CrossProducts.LARGEST_CODE + 1));
    }

    @Test
    void refusesCasesThatDoNotFit() {
        CrossProducts scale = new CrossProducts(4, 4);

        assertThatIllegalArgumentException().isThrownBy(() -> scale.add(1)).withMessageContaining("expected 2");
        assertThatIllegalArgumentException().isThrownBy(() -> scale.add(1, -CrossProducts.LARGEST_CODE - 1));
        assertThat(scale.n()).isZero();
    }

    @Test
    void mergesOnlyTheSameItems() {
        CrossProducts scale = new CrossProducts(4, 4);

        assertThatIllegalArgumentException().isThrownBy(() -> scale.merge(new CrossProducts(4, -4)));
        assertThatIllegalArgumentException().isThrownBy(() -> scale.merge(new CrossProducts(4)));
    }
}
