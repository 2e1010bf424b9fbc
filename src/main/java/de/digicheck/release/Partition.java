package de.digicheck.release;

import de.digicheck.shared.PartKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets of announced leaves of which no two have a leaf in common: asked often whether others are made of whole ones. */
final class Partition {

    private final Map<PartKey, Integer> setOf = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();

    /** Takes sets that have no leaf in common; empty ones do not matter. */
    Partition(List<Set<PartKey>> sets) {
        for (Set<PartKey> set : sets) {
            set.forEach(leaf -> setOf.put(leaf, sizes.size()));
            sizes.add(set.size());
        }
    }

    /** Tells whether every set lies within these leaves or has none of them; leaves of no set do not matter. */
    boolean isUnion(Set<PartKey> leaves) {
        Map<Integer, Integer> found = new HashMap<>();
        for (PartKey leaf : leaves) {
            Integer set = setOf.get(leaf);
            if (set != null) {
                found.merge(set, 1, Integer::sum);
            }
        }
        return found.entrySet().stream()
                .allMatch(entry -> sizes.get(entry.getKey()).equals(entry.getValue()));
    }
}
