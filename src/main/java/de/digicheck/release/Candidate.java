package de.digicheck.release;

import de.digicheck.aggregation.GridCell;
import de.digicheck.shared.RoleKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A release that may be published, and whom its figures are about.
 *
 * @param roleCells the atoms behind each row of the role table; a row that is not here stands for all atoms of its role
 * @param absent atoms whose answers it does not count, such as one that came later
 */
public record Candidate(Release release, Map<RoleKey, Set<GridCell>> roleCells, Set<GridCell> absent) {

    public Candidate {
        roleCells = Collections.unmodifiableMap(new LinkedHashMap<>(roleCells));
        absent = Collections.unmodifiableSet(new LinkedHashSet<>(absent));
    }

    /** A release that counts all answers, and all atoms of each role in its row. */
    public static Candidate of(Release release) {
        return new Candidate(release, Map.of(), Set.of());
    }

    /** Another release of the same people. */
    Candidate with(Release other) {
        return new Candidate(other, roleCells, absent);
    }

    /** The same release, of which somebody knows who stands behind each row of the role table. */
    public Candidate withRoles(Map<RoleKey, Set<GridCell>> atoms) {
        return new Candidate(release, atoms, absent);
    }

    /** The same release, without the answers of some. */
    public Candidate without(Set<GridCell> others) {
        return new Candidate(release, roleCells, others);
    }
}
