package de.digicheck.report.html;

import de.digicheck.release.Figure;
import de.digicheck.release.ScoreFigures;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A dot with its interval on a line from 0 to 100. Positions are percentages such as {@code 58.2%}, so that the picture
 * fits any width; none where there is nothing to draw.
 *
 * @param title what it shows, for people who do not see it
 * @param adjusted where few answers are drawn towards all parts
 */
public record Dot(
        String title,
        @Nullable String score,
        @Nullable String lower,
        @Nullable String upper,
        @Nullable String target,
        @Nullable String adjusted) {

    static Dot of(String title, ScoreFigures figures, OptionalDouble target) {
        return new Dot(
                title,
                position(figures.score().value()),
                position(figures.interval().lower().value()),
                position(figures.interval().upper().value()),
                position(target),
                null);
    }

    /** A part, with a tick where its few answers are drawn towards all parts. */
    static Dot ofPart(String title, ScoreFigures figures, Figure adjusted) {
        Dot dot = of(title, figures, OptionalDouble.empty());
        return new Dot(dot.title, dot.score, dot.lower, dot.upper, null, position(adjusted.value()));
    }

    private static @Nullable String position(OptionalDouble value) {
        return value.isPresent() ? position(value.getAsDouble()) : null;
    }

    static String position(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
