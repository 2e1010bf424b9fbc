package de.digicheck.release;

import de.digicheck.aggregation.ItemEstimate;
import de.digicheck.aggregation.ScoreEstimate;
import de.digicheck.statistics.ConfidenceInterval;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Turns estimates into figures as they are. */
final class RawFigures {

    private RawFigures() {}

    static Figure count(OptionalLong count) {
        return count.isPresent() ? Figure.ofCount(count.getAsLong()) : Figure.undefined();
    }

    static IntervalFigure interval(Optional<ConfidenceInterval> interval) {
        return interval.map(ends -> new IntervalFigure(Figure.of(ends.lower()), Figure.of(ends.upper())))
                .orElse(IntervalFigure.UNDEFINED);
    }

    static ScoreFigures score(ScoreEstimate score) {
        return new ScoreFigures(
                Figure.ofCount(score.n()),
                Figure.of(score.mean().mean()),
                Figure.of(score.sd()),
                Figure.of(score.mean().se()),
                Figure.of(score.mean().seFpc()),
                interval(score.mean().interval()));
    }

    static Distribution distribution(ItemEstimate item) {
        if (item.n() == 0) {
            return Distribution.NONE;
        }
        Map<String, Figure> shares = new LinkedHashMap<>();
        item.counts().forEach((code, count) -> shares.put(code, Figure.of((double) count / item.n())));
        return Distribution.of(shares);
    }
}
