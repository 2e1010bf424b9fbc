package de.digicheck.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Rank test of Mann and Whitney: does one unit differ from the rest? Two-sided, by the normal approximation with
 * corrections for ties and for continuity.
 *
 * <p>U = R − n(n + 1)/2 with the rank sum R of the unit's n values among all N = n + m: how many pairs (unit, rest) the
 * unit wins, ties counting half. z = (U − nm/2 ∓ ½)/σ, moved by ½ towards 0, with
 * σ² = nm/12·(N + 1 − Σ (t³ − t)/(N(N − 1))) for ties of t values; p = 2Φ(−|z|). Cliff's δ = 2U/(nm) − 1: how much more
 * often the unit wins than loses.
 *
 * <ul>
 *   <li>No value in the unit or in the rest: undefined altogether.
 *   <li>All values equal: U = nm/2 and δ = 0, but no z and no p.
 *   <li>U = nm/2: z = 0, p = 1, no correction for continuity.
 * </ul>
 *
 * <p>References: H. B. Mann, D. R. Whitney (1947), On a test of whether one of two random variables is stochastically
 * larger than the other, The Annals of Mathematical Statistics 18(1), 50–60,
 * <a href="https://doi.org/10.1214/aoms/1177730491">doi:10.1214/aoms/1177730491</a>; N. Cliff (1993), Dominance statistics:
 * ordinal analyses to answer ordinal questions, Psychological Bulletin 114(3), 494–509,
 * <a href="https://doi.org/10.1037/0033-2909.114.3.494">doi:10.1037/0033-2909.114.3.494</a>. In R:
 * {@code wilcox.test(unit, rest, exact = FALSE, correct = TRUE)}, U is its {@code W}.
 *
 * @param n values of the unit
 * @param rest values of the rest, m
 * @param u 0…nm
 * @param z above 0 where the unit tends to higher values
 * @param p 0…1
 * @param hasTies whether two values are equal
 */
public record MannWhitney(long n, long rest, double u, OptionalDouble z, OptionalDouble p, boolean hasTies) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Compares a unit with the rest, which must not contain the unit; empty if one of them has no values. */
    public static Optional<MannWhitney> of(ValueCounts unit, ValueCounts rest) {
        if (unit.n() == 0 || rest.n() == 0) {
            return Optional.empty();
        }
        PooledRanks ranks = PooledRanks.of(List.of(unit, rest));
        double u = (ranks.groups().get(0).doubledSum() - unit.n() * (unit.n() + 1)) / 2.0;
        OptionalDouble z = ranks.allEqual() ? OptionalDouble.empty() : OptionalDouble.of(z(ranks));
        OptionalDouble p = z.isEmpty() ? z : OptionalDouble.of(twoSided(z.getAsDouble()));
        return Optional.of(new MannWhitney(unit.n(), rest.n(), u, z, p, ranks.hasTies()));
    }

    /** Cliff's δ, −1…1, above 0 where the unit tends to higher values. */
    public double cliffsDelta() {
        return 2 * u / n / rest - 1;
    }

    static double twoSided(double z) {
        return 2 * NORMAL.cumulativeProbability(-Math.abs(z));
    }

    private static double z(PooledRanks ranks) {
        double n = ranks.n();
        double pairs =
                (double) ranks.groups().get(0).n() * ranks.groups().get(1).n();
        double variance = pairs * ranks.unequal().doubleValue() / (12 * n * (n - 1));
        double excess = ranks.groups().get(0).doubledExcess() / 2.0;
        return (excess - Math.signum(excess) / 2) / Math.sqrt(variance);
    }
}
