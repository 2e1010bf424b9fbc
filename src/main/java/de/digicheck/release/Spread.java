package de.digicheck.release;

import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.aggregation.ScoreEstimate;
import de.digicheck.statistics.MeanEstimate;
import de.digicheck.statistics.PooledVariance;
import de.digicheck.statistics.SampleMoments;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * How much people differ within the parts that show a score: σ pooled over the finest of them, in whole points, with the
 * degrees of freedom of their printed counts. Whatever a part shows beside its score rests on this and on printed counts.
 *
 * @param points σ, in whole points of need
 * @param degreesOfFreedom Σ (printed n − 1)
 */
record Spread(long points, long degreesOfFreedom) {

    /** Printed figures never say that all took part. */
    static final double LARGEST_FRACTION = 0.95;

    static Spread of(Shown shown, Function<GroupEstimate, ScoreEstimate> score, Coarsening coarsening) {
        List<GroupEstimate> groups =
                shown.smallest().stream().map(shown.tier()::groupOf).toList();
        OptionalDouble variance = PooledVariance.of(
                        groups.stream().map(score).map(Spread::moments).toList())
                .variance();
        long df = groups.stream()
                .mapToLong(group -> coarsening.count(score.apply(group).n(), group.headcount()) - 1)
                .sum();
        return new Spread(Coarsening.points(Math.sqrt(variance.orElse(0))), df);
    }

    private static SampleMoments moments(ScoreEstimate score) {
        OptionalDouble sd = score.sd();
        OptionalDouble variance =
                sd.isPresent() ? OptionalDouble.of(sd.getAsDouble() * sd.getAsDouble()) : OptionalDouble.empty();
        return new SampleMoments(score.n(), score.mean().mean(), variance);
    }

    double variance() {
        return (double) points * points;
    }

    /** v = (1 − f)·σ²/n with f = n/N, at most .95; 0 when the headcount is not known or stale. */
    double samplingVariance(long printedCount, OptionalLong headcount) {
        return (1 - fraction(printedCount, headcount)) * variance() / printedCount;
    }

    private static double fraction(long printedCount, OptionalLong headcount) {
        boolean known = headcount.isPresent() && headcount.getAsLong() >= printedCount;
        return known ? Math.min((double) printedCount / headcount.getAsLong(), LARGEST_FRACTION) : 0;
    }

    /** Interval around a whole-point score, ends rounded outwards. */
    IntervalFigure interval(double score, long printedCount, OptionalLong headcount) {
        double corrected = samplingVariance(printedCount, headcount) * printedCount;
        PooledVariance variance = new PooledVariance(OptionalDouble.of(corrected), degreesOfFreedom);
        return MeanEstimate.withPooledVariance(SampleMoments.of(printedCount, score), variance, OptionalLong.empty())
                .interval()
                .map(ends ->
                        new IntervalFigure(Figure.of(Math.floor(ends.lower())), Figure.of(Math.ceil(ends.upper()))))
                .orElse(IntervalFigure.UNDEFINED);
    }
}
