package de.digicheck.aggregation;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Comparator;
import java.util.Optional;

/**
 * The smallest group that responses tell apart.
 *
 * @param part an announced leaf
 * @param role a role group that is stored there; empty = no role
 */
public record GridCell(PartKey part, Optional<RoleKey> role) implements Comparable<GridCell> {

    private static final Comparator<GridCell> ORDER = Comparator.comparing(GridCell::part)
            .thenComparing(cell -> cell.role().map(RoleKey::value).orElse(""));

    /** {@code part|role}; {@code part|} without a role. */
    public String key() {
        return part + "|" + role.map(RoleKey::value).orElse("");
    }

    @Override
    public int compareTo(GridCell other) {
        return ORDER.compare(this, other);
    }
}
