package de.digicheck.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Change of a mean score between two anonymous waves, which cannot be linked person by person.
 *
 * <p>Δ = ȳ<sub>2</sub> − ȳ<sub>1</sub>, se = √(v<sub>1</sub> + v<sub>2</sub>) with the squared standard errors v without
 * finite population correction: the waves stand for more than those two days. Most people answer twice, so their answers
 * correlate and the true error is smaller: se is conservative. Degrees of freedom by Welch and Satterthwaite,
 * (v<sub>1</sub> + v<sub>2</sub>)²/(v<sub>1</sub>²/df<sub>1</sub> + v<sub>2</sub>²/df<sub>2</sub>); interval
 * Δ ± t<sub>.975, df</sub>·se. Minimal detectable change: {@value #DETECTABLE}·se, found with probability .8 by a test at .05.
 *
 * <ul>
 *   <li>A mean is missing: nothing is defined.
 *   <li>A standard error is missing: Δ only.
 *   <li>Both standard errors are 0: se = 0 and no degrees of freedom, no interval, no minimal detectable change.
 *   <li>One standard error is 0: the degrees of freedom of the other.
 * </ul>
 *
 * <p>Reference: B. L. Welch (1947), The generalization of ‘Student’s’ problem when several different population variances
 * are involved, Biometrika 34(1–2), 28–35,
 * <a href="https://doi.org/10.1093/biomet/34.1-2.28">doi:10.1093/biomet/34.1-2.28</a>. In R: {@code t.test(y2, y1)}.
 *
 * @param delta Δ in points, above 0 where need rose; −100…100
 * @param se standard error of Δ
 * @param degreesOfFreedom not an integer in general
 * @param interval 95 % confidence interval of Δ
 * @param minimalDetectable smallest true change, in points, that such waves would probably show
 */
public record WaveChange(
        OptionalDouble delta,
        OptionalDouble se,
        OptionalDouble degreesOfFreedom,
        Optional<ConfidenceInterval> interval,
        OptionalDouble minimalDetectable) {

    /** z<sub>.975</sub> + z<sub>.8</sub>, rounded. */
    static final double DETECTABLE = 2.8;

    /** Change from the earlier to the later wave. */
    public static WaveChange between(MeanEstimate earlier, MeanEstimate later) {
        if (earlier.mean().isEmpty() || later.mean().isEmpty()) {
            return withoutInterval(OptionalDouble.empty(), OptionalDouble.empty());
        }
        double delta = later.mean().getAsDouble() - earlier.mean().getAsDouble();
        if (earlier.se().isEmpty() || later.se().isEmpty()) {
            return withoutInterval(OptionalDouble.of(delta), OptionalDouble.empty());
        }
        double se = Math.hypot(earlier.se().getAsDouble(), later.se().getAsDouble());
        if (se == 0) {
            return withoutInterval(OptionalDouble.of(delta), OptionalDouble.of(se));
        }
        double df = 1 / (shareOfFreedom(earlier, se) + shareOfFreedom(later, se));
        double halfWidth = TDistribution.of(df).inverseCumulativeProbability(ConfidenceInterval.UPPER_TAIL) * se;
        return new WaveChange(
                OptionalDouble.of(delta),
                OptionalDouble.of(se),
                OptionalDouble.of(df),
                Optional.of(ConfidenceInterval.around(delta, halfWidth)),
                OptionalDouble.of(DETECTABLE * se));
    }

    /** (v/(v₁ + v₂))²/df. */
    private static double shareOfFreedom(MeanEstimate wave, double se) {
        double share = wave.se().orElseThrow() / se;
        return share * share * share * share / wave.degreesOfFreedom().orElseThrow();
    }

    private static WaveChange withoutInterval(OptionalDouble delta, OptionalDouble se) {
        return new WaveChange(delta, se, OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty());
    }
}
