package de.digicheck.aggregation;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Comparator;
import java.util.Optional;

/**
 * The smallest group that responses tell apart: those of one role group in one announced leaf part.
 *
 * @param role empty for those without a stored role
 */
public record Atom(PartKey part, Optional<RoleKey> role) implements Comparable<Atom> {

    private static final Comparator<Atom> ORDER =
            Comparator.comparing(Atom::part).thenComparing(atom -> atom.role.map(RoleKey::value).orElse(""));

    /** {@code part|role}; {@code part|} without a role. */
    public String key() {
        return part + "|" + role.map(RoleKey::value).orElse("");
    }

    @Override
    public int compareTo(Atom other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return key();
    }
}
