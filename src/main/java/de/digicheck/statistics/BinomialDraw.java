package de.digicheck.statistics;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws from the binomial distribution: how many of n trials succeed, each with probability p. Takes about as long for many
 * trials as for few.
 *
 * <ul>
 *   <li>n = 0 or p = 0: 0. p = 1: n.
 * </ul>
 *
 * <p>Algorithm: inversion from 0 upwards where n·min(p, 1 − p) &lt; 10, else transformed rejection (BTRS), both exact but for the
 * rounding of doubles. Reference: W. Hörmann (1993), The generation of binomial random variates, Journal of Statistical
 * Computation and Simulation 46(1–2), 101–110,
 * <a href="https://doi.org/10.1080/00949659308811496">doi:10.1080/00949659308811496</a>. In R: {@code rbinom(1, n, p)}.
 */
final class BinomialDraw {

    private static final double FEW = 10;
    private static final double CENTRAL = 0.07;

    /** ln(k!) less Stirling's formula of it, for small k. */
    private static final double[] STIRLING_ERRORS = {
        0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119,
        0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.00833056343336287
    };

    private BinomialDraw() {}

    /**
     * Draws once.
     *
     * @param n at least 0
     * @param p 0…1
     */
    static long of(long n, double p, UniformRandomProvider random) {
        if (n == 0 || p <= 0) {
            return 0;
        }
        if (p > 0.5) {
            return n - of(n, 1 - p, random);
        }
        return n * p < FEW ? byInversion(n, p, random) : byRejection(n, p, random);
    }

    private static long byInversion(long n, double p, UniformRandomProvider random) {
        double odds = p / (1 - p);
        double probability = Math.pow(1 - p, (double) n);
        double left = random.nextDouble();
        long successes = 0;
        while (left > probability && successes < n) {
            left -= probability;
            successes++;
            probability *= ((n + 1.0) / successes - 1) * odds;
        }
        return successes;
    }

    private static long byRejection(long n, double p, UniformRandomProvider random) {
        double deviation = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * deviation;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double alpha = (2.83 + 5.1 / b) * deviation;
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = 1 - random.nextDouble();
            double room = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / room + b) * u + n * p + 0.5);
            if (room >= CENTRAL && v <= 0.92 - 4.2 / b) {
                return (long) k;
            }
            if (k >= 0 && k <= n && Math.log(v * alpha / (a / (room * room) + b)) <= logRatio(n, p, k)) {
                return (long) k;
            }
        }
    }

    /** Logarithm of the probability of k over that of the most probable number. */
    private static double logRatio(long n, double p, double k) {
        double odds = p / (1 - p);
        double mode = Math.floor((n + 1) * p);
        return (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1)))
                + (n + 1) * Math.log((n - mode + 1) / (n - k + 1))
                + (k + 0.5) * Math.log(odds * (n - k + 1) / (k + 1))
                + stirlingError(mode)
                + stirlingError(n - mode)
                - stirlingError(k)
                - stirlingError(n - k);
    }

    private static double stirlingError(double k) {
        if (k < STIRLING_ERRORS.length) {
            return STIRLING_ERRORS[(int) k];
        }
        double next = k + 1;
        double square = next * next;
        return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / next;
    }
}
