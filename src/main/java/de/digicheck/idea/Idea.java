package de.digicheck.idea;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Optional;

/**
 * An idea, a need or a wish in somebody's words (<i>Idee</i>). It has neither a day nor an address.
 *
 * @param text 1 to {@value #LONGEST} characters, not blank
 * @param name of whoever wants to be named
 * @param units what it is about; several where a survey has merged them, none for the whole town
 * @param bundle the bundle it is in, one at most
 */
public record Idea(
        IdeaId id,
        int revision,
        String text,
        Optional<String> name,
        List<OrgUnitCode> units,
        IdeaSource source,
        Optional<IdeaKind> kind,
        Optional<ActionFieldKey> field,
        Optional<IdeaId> bundle)
        implements Revised {

    /** Characters of a text at most. */
    public static final int LONGEST = 2000;

    /** Characters of a name at most. */
    public static final int LONGEST_NAME = 100;

    public Idea {
        if (text.isBlank() || text.length() > LONGEST || revision < 1) {
            throw new IllegalArgumentException("an idea has 1 to " + LONGEST + " characters and counts from 1");
        }
        units = List.copyOf(units);
    }

    /** A new one that nobody has sorted yet. */
    public static Idea fresh(IdeaId id, String text, List<OrgUnitCode> units, IdeaSource source) {
        return new Idea(
                id, 1, text, Optional.empty(), units, source, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, named; before it is kept. */
    public Idea by(Optional<String> who) {
        return new Idea(id, revision, text, who, units, source, kind, field, bundle);
    }

    /** The same, told what it is about; before it is kept. */
    public Idea about(Optional<IdeaKind> what, Optional<ActionFieldKey> where) {
        return new Idea(id, revision, text, name, units, source, what, where, bundle);
    }

    /** The next revision, with another kind and field. */
    public Idea sorted(Optional<IdeaKind> what, Optional<ActionFieldKey> where) {
        return new Idea(id, revision + 1, text, name, units, source, what, where, bundle);
    }

    /** The next revision, in a bundle or in none. */
    public Idea in(Optional<IdeaId> other) {
        return new Idea(id, revision + 1, text, name, units, source, kind, field, other);
    }
}
