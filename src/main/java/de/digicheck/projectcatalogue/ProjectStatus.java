package de.digicheck.projectcatalogue;

import java.util.Locale;

/** How far a project is. */
public enum ProjectStatus {
    /** Proposed, nothing decided. */
    IDEA,
    /** Decided, not begun. */
    PLANNED,
    /** Under way. */
    RUNNING,
    /** Finished: a fulfilled prerequisite, no longer a proposal. */
    DONE;

    /** The word in YAML and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
