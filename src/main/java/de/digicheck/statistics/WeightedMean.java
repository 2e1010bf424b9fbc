package de.digicheck.statistics;

import java.util.List;

/**
 * The mean of all units μ, weighted by w<sub>d</sub> = 1/(τ² + v<sub>d</sub>), and what the units scatter around it.
 *
 * <p>μ = Σ w<sub>d</sub>·ȳ<sub>d</sub>/Σ w<sub>d</sub> and Q = Σ w<sub>d</sub>·(ȳ<sub>d</sub> − μ)². Where τ² = 0 and
 * units have v<sub>d</sub> = 0, the limit for τ² → 0 is taken: μ is the plain mean of those units, its variance 0, and Q is
 * infinite unless they agree.
 *
 * @param value μ
 * @param variance of μ, 1/Σ w<sub>d</sub>
 * @param scatter Q, may be infinite
 */
record WeightedMean(double value, double variance, double scatter) {

    static WeightedMean of(List<AreaMean> areas, double tauSquared) {
        if (tauSquared == 0 && areas.stream().anyMatch(a -> a.samplingVariance() == 0)) {
            return limit(areas);
        }
        double origin = areas.get(0).mean();
        CompensatedSum weights = new CompensatedSum();
        CompensatedSum products = new CompensatedSum();
        for (AreaMean area : areas) {
            double weight = area.weight(tauSquared);
            weights.add(weight);
            products.addProduct(weight, area.mean() - origin);
        }
        double mean = origin + products.dividedBy(weights.value());
        return new WeightedMean(mean, 1 / weights.value(), scatter(areas, tauSquared, mean));
    }

    private static WeightedMean limit(List<AreaMean> areas) {
        List<AreaMean> exact =
                areas.stream().filter(a -> a.samplingVariance() == 0).toList();
        double mean = of(exact, 1).value();
        boolean agree = exact.stream().allMatch(a -> a.mean() == exact.get(0).mean());
        List<AreaMean> others =
                areas.stream().filter(a -> a.samplingVariance() > 0).toList();
        return new WeightedMean(mean, 0, agree ? scatter(others, 0, mean) : Double.POSITIVE_INFINITY);
    }

    private static double scatter(List<AreaMean> areas, double tauSquared, double mean) {
        CompensatedSum sum = new CompensatedSum();
        for (AreaMean area : areas) {
            double deviation = area.mean() - mean;
            sum.add(area.weight(tauSquared) * deviation * deviation);
        }
        return sum.value();
    }
}
