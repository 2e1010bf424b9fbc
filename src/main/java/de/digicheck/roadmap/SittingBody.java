package de.digicheck.roadmap;

import de.digicheck.shared.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A body that sits (<i>Gremium</i>), as far as a roadmap asks for it.
 *
 * @param key kebab-case
 * @param before what it does with a proposal that another body decides on
 * @param decides whether it adopts and rejects
 * @param days on which it sits, in any order; empty where no sitting is known
 * @param paperDays days before a sitting by which a proposal is handed in, ≥ 0
 */
public record SittingBody(
        String key, LocalizedText label, Before before, boolean decides, List<LocalDate> days, int paperDays) {

    /** What a body does with a proposal before another one decides. */
    public enum Before {
        /** It deliberates (<i>Vorberatung</i>). */
        PRELIMINARY,
        /** It is told (<i>Information</i>). */
        INFORMATION,
        /** Nothing. */
        NOTHING
    }

    public SittingBody {
        days = List.copyOf(days);
        if (paperDays < 0) {
            throw new IllegalArgumentException("papers come before the sitting: " + paperDays);
        }
    }

    /** Its last sitting before a day; empty where none is known that is early enough. */
    Optional<BodySitting> lastBefore(LocalDate day) {
        return days.stream()
                .filter(sitting -> sitting.isBefore(day))
                .max(Comparator.naturalOrder())
                .map(sitting -> new BodySitting(label, sitting, sitting.minusDays(paperDays)));
    }
}
