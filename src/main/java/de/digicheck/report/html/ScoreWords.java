package de.digicheck.report.html;

import de.digicheck.release.Figure;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.Reported;
import de.digicheck.release.ScoreFigures;

/** Says scores in words. */
final class ScoreWords {

    private static final double MODERATE = 25;
    private static final double HIGH = 50;
    private static final double VERY_HIGH = 75;

    private final Words words;

    ScoreWords(Words words) {
        this.words = words;
    }

    /** A score that is shown: {@code 58}, {@code mindestens 95}. */
    String score(Figure figure) {
        String text = words.numbers().whole(figure.value().orElseThrow());
        Reported.Bound bound = figure instanceof Reported reported ? reported.bound() : Reported.Bound.EXACT;
        return switch (bound) {
            case EXACT -> text;
            case AT_LEAST -> words.text("score.at-least", text);
            case AT_MOST -> words.text("score.at-most", text);
        };
    }

    /** The step of fixed anchors that a score reaches: low, moderate, high, very high. */
    String level(double score) {
        if (score >= VERY_HIGH) {
            return words.text("level.very-high");
        }
        if (score >= HIGH) {
            return words.text("level.high");
        }
        return words.text(score >= MODERATE ? "level.moderate" : "level.low");
    }

    /** Where the true value lies, as the end of a sentence; empty without an interval. */
    String range(IntervalFigure interval) {
        if (!interval.isDefined()) {
            return "";
        }
        String lower = score(interval.lower());
        String upper = score(interval.upper());
        return lower.equals(upper) ? words.text("range.exact") : words.text("range.between", lower, upper);
    }

    /** One line for a picture: label, score and range, or that it is not shown. */
    String line(String label, ScoreFigures figures) {
        Figure score = figures.score();
        if (score.value().isPresent()) {
            return words.text("line.score", label, score(score), range(figures.interval()));
        }
        return words.text(score instanceof Reported ? "line.undefined" : "line.withheld", label);
    }
}
