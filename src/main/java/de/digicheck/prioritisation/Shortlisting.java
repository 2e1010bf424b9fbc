package de.digicheck.prioritisation;

import java.util.Optional;

/**
 * What follows from a coarse look.
 *
 * @param quickWin whether it is a candidate for a quick win; empty = nobody can say yet
 * @param highPriority whether it is a candidate for a high priority; empty = nobody can say yet
 */
public record Shortlisting(Optional<Boolean> quickWin, Optional<Boolean> highPriority) {

    /** Tells whether it is looked at more closely: nothing rules it out. */
    public boolean isOn() {
        return quickWin.orElse(true) || highPriority.orElse(true);
    }

    /** Tells whether it is only on the list because something is not known. */
    public boolean isOpen() {
        return isOn() && !quickWin.orElse(false) && !highPriority.orElse(false);
    }
}
