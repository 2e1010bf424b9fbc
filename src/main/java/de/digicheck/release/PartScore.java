package de.digicheck.release;

import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.aggregation.ScoreEstimate;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A score as it is published of parts and role groups: count, whole points and interval, nothing else.
 *
 * @param of the score of a group
 */
record PartScore(Function<GroupEstimate, ScoreEstimate> of, Spread spread, Coarsening coarsening) {

    static final ScoreFigures WITHHELD =
            figures(Withheld.PROTECTED, Withheld.PROTECTED, IntervalFigure.withheld(Withheld.PROTECTED));

    /** @param headcount employees of the group, if known */
    ScoreFigures figures(GroupEstimate group, OptionalLong headcount) {
        long n = printedCount(group);
        double points = points(group);
        return figures(Figure.ofCount(n), Figure.of(points), spread.interval(points, n, headcount));
    }

    long printedCount(GroupEstimate group) {
        return coarsening.count(of.apply(group).n(), group.headcount());
    }

    double points(GroupEstimate group) {
        return Coarsening.points(of.apply(group).mean().mean().orElseThrow());
    }

    private static ScoreFigures figures(Figure n, Figure score, IntervalFigure interval) {
        return new ScoreFigures(
                n, score, Withheld.NOT_PUBLISHED, Withheld.NOT_PUBLISHED, Withheld.NOT_PUBLISHED, interval);
    }
}
