package de.digicheck.statistics;

import java.util.List;
import java.util.Optional;

/**
 * Mean squares between and within groups of the one-way analysis of variance.
 *
 * <p>MSB = Σ n<sub>d</sub>·(ȳ<sub>d</sub> − ȳ)²/(D − 1), MSW = Σ (n<sub>d</sub> − 1)·s<sub>d</sub>²/(N − D) over D groups
 * with N values in all. Sums are taken of deviations from the overall mean, in doubled precision.
 *
 * @param n N
 * @param groups D, without empty ones
 * @param between MSB
 * @param within MSW
 */
record GroupVariation(long n, int groups, double between, double within) {

    /** Mean squares; empty for fewer than two groups with values, or if no group has two values. */
    static Optional<GroupVariation> of(List<ValueCounts> tallies) {
        List<ValueCounts> groups = tallies.stream().filter(g -> g.n() > 0).toList();
        ValueCounts all = new ValueCounts();
        groups.forEach(all::merge);
        if (groups.size() < 2 || all.n() == groups.size()) {
            return Optional.empty();
        }
        double within = PooledVariance.of(
                        groups.stream().map(ValueCounts::moments).toList())
                .variance()
                .orElseThrow();
        double between = sumOfSquaresBetween(groups, all.moments().mean().orElseThrow(), all.n()) / (groups.size() - 1);
        return Optional.of(new GroupVariation(all.n(), groups.size(), between, within));
    }

    private static double sumOfSquaresBetween(List<ValueCounts> groups, double centre, long n) {
        CompensatedSum squares = new CompensatedSum();
        CompensatedSum deviations = new CompensatedSum();
        for (ValueCounts group : groups) {
            double deviation = sumOfDeviations(group, centre);
            squares.add(deviation * deviation / group.n());
            deviations.add(deviation);
        }
        double residue = deviations.value();
        return Math.max(0, squares.value() - residue * residue / n);
    }

    private static double sumOfDeviations(ValueCounts group, double centre) {
        CompensatedSum sum = new CompensatedSum();
        group.sorted().forEach(entry -> sum.addProduct((double) entry.count(), entry.value() - centre));
        return sum.value();
    }
}
