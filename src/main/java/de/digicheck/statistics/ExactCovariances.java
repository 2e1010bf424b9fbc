package de.digicheck.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Covariances of the items of a scale up to one positive factor, exact, so that zero is zero and ratios are right to the
 * last digit.
 */
final class ExactCovariances {

    private final BigInteger[][] matrix;

    ExactCovariances(BigInteger[][] matrix) {
        this.matrix = matrix;
    }

    /** Variance of item i. */
    BigInteger variance(int i) {
        return matrix[i][i];
    }

    /** Sum of the variances of all items. */
    BigInteger sumOfVariances() {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < matrix.length; i++) {
            sum = sum.add(matrix[i][i]);
        }
        return sum;
    }

    /** Variance of the sum of all items. */
    BigInteger varianceOfTotal() {
        return Arrays.stream(matrix).flatMap(Arrays::stream).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Covariance of item i with the sum of the other items. */
    BigInteger covarianceWithRest(int i) {
        return Arrays.stream(matrix[i]).reduce(BigInteger.ZERO, BigInteger::add).subtract(matrix[i][i]);
    }

    /** Variance of the sum of all items but item i. */
    BigInteger varianceOfRest(int i) {
        return varianceOfTotal().subtract(covarianceWithRest(i).shiftLeft(1)).subtract(matrix[i][i]);
    }

    /** cov/√(a·b); empty if a or b is 0. */
    static OptionalDouble correlation(BigInteger covariance, BigInteger a, BigInteger b) {
        if (a.signum() == 0 || b.signum() == 0) {
            return OptionalDouble.empty();
        }
        double size = Math.sqrt(ratio(covariance.multiply(covariance), a.multiply(b)));
        return OptionalDouble.of(covariance.signum() < 0 ? -size : size);
    }

    static double ratio(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }
}
