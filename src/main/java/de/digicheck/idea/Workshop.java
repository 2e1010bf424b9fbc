package de.digicheck.idea;

import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting in which ideas were collected (<i>Workshop</i>).
 *
 * @param format in words, such as "Zukunftswerkstatt"
 * @param people how many took part, at least 1
 * @param unit whose it was; empty for the whole town
 */
public record Workshop(IdeaId id, LocalDate day, String format, int people, Optional<OrgUnitCode> unit)
        implements Revised {

    public Workshop {
        if (people < 1 || format.isBlank()) {
            throw new IllegalArgumentException("a workshop has a format and at least one person");
        }
    }

    /** Workshops are never changed. */
    @Override
    public int revision() {
        return 1;
    }
}
