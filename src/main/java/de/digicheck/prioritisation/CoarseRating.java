package de.digicheck.prioritisation;

import de.digicheck.shared.ProjectKey;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody thinks of a project at a coarse look (<i>grobe Einschätzung</i>). Never changed; the next version replaces
 * it.
 *
 * @param version 1 for the first rating of the project, each next one is one more
 * @param by name of the account that entered it
 * @param effect how much it would achieve; empty = nobody can say yet
 * @param effort how much money, work and change it would take; empty = nobody can say yet
 */
public record CoarseRating(
        ProjectKey project, int version, Instant at, String by, Optional<Size> effect, Optional<Size> effort) {

    public CoarseRating {
        if (version < 1) {
            throw new IllegalArgumentException("versions are counted from 1: " + version);
        }
    }
}
