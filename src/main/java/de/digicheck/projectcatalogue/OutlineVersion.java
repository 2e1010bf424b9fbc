package de.digicheck.projectcatalogue;

import de.digicheck.shared.ProjectKey;
import java.time.Instant;

/**
 * An outline as it was from a moment on. Versions are never changed.
 *
 * @param number 1, 2, …
 * @param at since when
 * @param by who has written it
 */
public record OutlineVersion(int number, Instant at, Editor by, ProjectOutline outline) {

    public OutlineVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions begin with 1");
        }
    }

    /** The key of the outline. */
    public ProjectKey key() {
        return outline.key();
    }
}
