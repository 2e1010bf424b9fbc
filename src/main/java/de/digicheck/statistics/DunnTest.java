package de.digicheck.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Dunn's comparison of a pair of units by the ranks that {@link KruskalWallis} uses, with Holm's adjustment over all pairs.
 *
 * <p>z = (R̄<sub>1</sub> − R̄<sub>2</sub>)/√((N(N + 1)/12 − Σ (t³ − t)/(12(N − 1)))·(1/n<sub>1</sub> + 1/n<sub>2</sub>)) with
 * mean ranks R̄ among all N values of all units, ties of t values; p = 2Φ(−|z|).
 *
 * <ul>
 *   <li>Units without values are in no pair.
 *   <li>Fewer than two units with values, or all values equal: no pairs.
 *   <li>Two units: z² is the H of Kruskal and Wallis.
 * </ul>
 *
 * <p>Reference: O. J. Dunn (1964), Multiple comparisons using rank sums, Technometrics 6(3), 241–252,
 * <a href="https://doi.org/10.1080/00401706.1964.10490181">doi:10.1080/00401706.1964.10490181</a>. In R:
 * {@code rstatix::dunn_test(data, y ~ unit, p.adjust.method = "holm")}, which subtracts the first from the second.
 *
 * @param first index of the first unit
 * @param second index of the second unit, above the first
 * @param z above 0 where the first unit tends to higher values
 * @param p 0…1
 * @param pHolm adjusted over all pairs, 0…1
 */
public record DunnTest(int first, int second, double z, double p, double pHolm) {

    /** Compares all pairs of units, one tally each. */
    public static List<DunnTest> ofPairs(List<ValueCounts> units) {
        PooledRanks ranks = PooledRanks.of(units);
        if (ranks.allEqual()) {
            return List.of();
        }
        List<DunnTest> pairs = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                if (units.get(i).n() > 0 && units.get(j).n() > 0) {
                    pairs.add(compare(ranks, i, j));
                }
            }
        }
        return adjusted(pairs);
    }

    private static DunnTest compare(PooledRanks ranks, int i, int j) {
        PooledRanks.Group first = ranks.groups().get(i);
        PooledRanks.Group second = ranks.groups().get(j);
        double variance = ranks.unequal().doubleValue() / (12.0 * (ranks.n() - 1));
        double z = (first.meanRank() - second.meanRank()) / Math.sqrt(variance * (1.0 / first.n() + 1.0 / second.n()));
        double p = MannWhitney.twoSided(z);
        return new DunnTest(i, j, z, p, p);
    }

    private static List<DunnTest> adjusted(List<DunnTest> pairs) {
        double[] holm = PValueAdjustment.HOLM.adjust(
                pairs.stream().mapToDouble(DunnTest::p).toArray());
        List<DunnTest> result = new ArrayList<>(pairs.size());
        for (DunnTest pair : pairs) {
            result.add(new DunnTest(pair.first, pair.second, pair.z, pair.p, holm[result.size()]));
        }
        return List.copyOf(result);
    }
}
