package de.digicheck.statistics;

/**
 * A running sum with about twice the precision of {@code double}: an unevaluated pair (high, low).
 *
 * <p>Algorithm: error-free transformations TwoSum and, by fused multiply-add, TwoProduct. Reference: T. Ogita,
 * S. M. Rump, S. Oishi (2005), Accurate sum and dot product, SIAM Journal on Scientific Computing 26(6), 1955–1988,
 * <a href="https://doi.org/10.1137/030601818">doi:10.1137/030601818</a>.
 */
final class CompensatedSum {

    private double high;
    private double low;

    /** Adds a term. */
    void add(double term) {
        double sum = high + term;
        double shadow = sum - high;
        low += (high - (sum - shadow)) + (term - shadow);
        high = sum;
    }

    /** Adds a·b without losing the rounding error of the product. */
    void addProduct(double a, double b) {
        double product = a * b;
        add(product);
        low += Math.fma(a, b, -product);
    }

    /** The sum, rounded once. */
    double value() {
        return high + low;
    }

    /** The sum divided by a positive divisor, with the remainder of the division taken into account. */
    double dividedBy(double divisor) {
        double quotient = high / divisor;
        double remainder = Math.fma(-quotient, divisor, high) + low;
        return quotient + remainder / divisor;
    }
}
