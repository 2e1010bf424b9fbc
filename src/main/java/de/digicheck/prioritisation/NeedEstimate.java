package de.digicheck.prioritisation;

import de.digicheck.release.Figure;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.Reported;
import de.digicheck.release.ScoreFigures;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Need of a part in a field, from released figures: the shrunken value if it is defined and shown, else the score.
 *
 * <p>The standard error is the first of these that is shown: that of the shrunken value (for this only), with
 * finite-population correction, without it, else the longer half of the printed interval divided by the 97.5 % quantile of
 * t. The longer half, because one end may have been clipped to the scale; ends that were rounded outwards make it a
 * little too large, never too small. Where nothing is known it is 0.
 *
 * @param value θ̂, 0…100; empty when not shown
 * @param bound whether the value is the need itself or an end of the scale
 * @param se points of need, ≥ 0
 */
record NeedEstimate(OptionalDouble value, Reported.Bound bound, double se) {

    /** Nothing is published. */
    static final NeedEstimate NONE = new NeedEstimate(OptionalDouble.empty(), Reported.Bound.EXACT, 0);

    private static final double UPPER_TAIL = 0.975;

    /**
     * An estimate.
     *
     * @param degreesOfFreedom of the interval; below 1 = not known, the normal quantile is taken
     */
    static NeedEstimate of(Figure shrunken, Figure shrunkenSe, ScoreFigures score, double degreesOfFreedom) {
        if (shrunken.value().isPresent() && shrunkenSe.value().isPresent()) {
            return new NeedEstimate(
                    shrunken.value(), bound(shrunken), shrunkenSe.value().getAsDouble());
        }
        Figure shown = shrunken.value().isPresent() ? shrunken : score.score();
        return new NeedEstimate(shown.value(), bound(shown), se(score, degreesOfFreedom));
    }

    private static Reported.Bound bound(Figure figure) {
        return figure instanceof Reported reported ? reported.bound() : Reported.Bound.EXACT;
    }

    private static double se(ScoreFigures score, double degreesOfFreedom) {
        if (score.seFpc().value().isPresent()) {
            return score.seFpc().value().getAsDouble();
        }
        if (score.se().value().isPresent()) {
            return score.se().value().getAsDouble();
        }
        IntervalFigure interval = score.interval();
        if (!interval.isDefined() || score.score().value().isEmpty()) {
            return 0;
        }
        double centre = score.score().value().getAsDouble();
        double half = Math.max(
                centre - interval.lower().value().orElseThrow(),
                interval.upper().value().orElseThrow() - centre);
        return Math.max(0, half) / quantile(degreesOfFreedom);
    }

    private static double quantile(double degreesOfFreedom) {
        return degreesOfFreedom >= 1
                ? TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(UPPER_TAIL)
                : NormalDistribution.of(0, 1).inverseCumulativeProbability(UPPER_TAIL);
    }
}
