package de.digicheck.review.web;

import de.digicheck.release.Figure;
import de.digicheck.release.ScoreFigures;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** A dot with its interval on a line from 0 to 100, as the fragment of reports draws it; the tick is the town. */
record Dot(
        String title,
        @Nullable String score,
        @Nullable String lower,
        @Nullable String upper,
        @Nullable String target) {

    static Dot of(String title, ScoreFigures figures, Figure town) {
        return new Dot(
                title,
                position(figures.score().value()),
                position(figures.interval().lower().value()),
                position(figures.interval().upper().value()),
                position(town.value()));
    }

    private static @Nullable String position(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f%%", value.getAsDouble()) : null;
    }
}
