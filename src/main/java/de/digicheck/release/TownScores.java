package de.digicheck.release;

import de.digicheck.aggregation.ScoreEstimate;
import de.digicheck.statistics.MeanEstimate;
import de.digicheck.statistics.PooledVariance;
import de.digicheck.statistics.SampleMoments;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Scores of the town, coarsened. */
record TownScores(Coarsening coarsening, OptionalLong headcount) {

    private static final double LARGEST_FRACTION = 0.95;

    /**
     * The figures of a score.
     *
     * @param firstTier whether k answers are enough; otherwise it needs 10
     */
    ScoreFigures score(ScoreEstimate score, boolean firstTier) {
        boolean shown = firstTier ? coarsening.reachesFieldTier(score.n()) : coarsening.reachesItemTier(score.n());
        if (!shown) {
            return withheld();
        }
        long n = coarsening.count(score.n(), headcount);
        Reported points = Coarsening.score(score.mean().mean().orElseThrow(), n);
        return new ScoreFigures(
                Figure.ofCount(n),
                points,
                Withheld.NOT_PUBLISHED,
                Withheld.NOT_PUBLISHED,
                Withheld.NOT_PUBLISHED,
                interval(points, score.sd(), n));
    }

    /** A score that is not shown. */
    static ScoreFigures withheld() {
        return new ScoreFigures(
                Withheld.PROTECTED,
                Withheld.PROTECTED,
                Withheld.NOT_PUBLISHED,
                Withheld.NOT_PUBLISHED,
                Withheld.NOT_PUBLISHED,
                IntervalFigure.withheld(Withheld.PROTECTED));
    }

    /** Around the whole-point score, from what is printed alone; ends rounded outwards. */
    private IntervalFigure interval(Reported score, OptionalDouble sd, long n) {
        if (score.bound() != Reported.Bound.EXACT) {
            return IntervalFigure.withheld(Withheld.PROTECTED);
        }
        boolean known = headcount.isPresent() && headcount.getAsLong() >= n;
        double fraction = known ? Math.min((double) n / headcount.getAsLong(), LARGEST_FRACTION) : 0;
        double points = Coarsening.points(sd.orElse(0));
        PooledVariance variance = new PooledVariance(OptionalDouble.of((1 - fraction) * points * points), n - 1);
        double centre = score.value().orElseThrow();
        return MeanEstimate.withPooledVariance(SampleMoments.of(n, centre), variance, OptionalLong.empty())
                .interval()
                .map(ends ->
                        new IntervalFigure(Figure.of(Math.floor(ends.lower())), Figure.of(Math.ceil(ends.upper()))))
                .orElse(IntervalFigure.UNDEFINED);
    }

    /** A count beside a figure that is shown. */
    Figure count(long n) {
        return coarsening.reachesFieldTier(n) ? Figure.ofCount(coarsening.count(n, headcount)) : Withheld.PROTECTED;
    }
}
