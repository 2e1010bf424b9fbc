package de.digicheck.idea;

import de.digicheck.shared.ActionFieldKey;
import java.util.Optional;

/**
 * Ideas that people have put together because they mean the same (<i>Bündel</i>). Which ones is said by the ideas.
 *
 * @param label what they want, in a few words; everybody can read it
 */
public record Bundle(IdeaId id, int revision, String label, Optional<ActionFieldKey> field, BundleStatus status)
        implements Revised {

    /** Characters of a label at most. */
    public static final int LONGEST_LABEL = 120;

    public Bundle {
        if (label.isBlank() || label.length() > LONGEST_LABEL || revision < 1) {
            throw new IllegalArgumentException("a bundle has a label of 1 to " + LONGEST_LABEL + " characters");
        }
    }

    /** The next revision, under another label and field. */
    public Bundle labelled(String other, Optional<ActionFieldKey> where) {
        return new Bundle(id, revision + 1, other, where, status);
    }

    /** The next revision, with another status. */
    public Bundle became(BundleStatus other) {
        return new Bundle(id, revision + 1, label, field, other);
    }
}
