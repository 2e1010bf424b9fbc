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
