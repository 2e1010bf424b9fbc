package de.digicheck.release.attack;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets of which the same was published, and the sets that suggest themselves to an attacker because of that: they
 * themselves, their differences and intersections, what is left of the published sets around one when it is taken away,
 * cells that are always published together, and what elimination separates. Depends on no counts, so that figures with the
 * same published sets share it.
 */
public final class PublishedFamily {

    private final RowSpace space;
    private final Set<CellSet> candidates = new LinkedHashSet<>();

    /**
     * A family.
     *
     * @param cells number of cells
     */
    public PublishedFamily(int cells, Collection<CellSet> published) {
        space = new RowSpace(cells, published);
        candidates.addAll(space.classes());
        candidates.addAll(space.separated());
        candidates.addAll(published);
        published.forEach(one -> addBeside(one, published));
    }

    private void addBeside(CellSet one, Collection<CellSet> published) {
        CellSet touching = CellSet.of();
        for (CellSet other : published) {
            candidates.add(one.minus(other));
            candidates.add(one.intersect(other));
            boolean smaller = other.size() < one.size();
            touching = smaller && !one.intersect(other).isEmpty() ? touching.union(other) : touching;
        }
        candidates.add(touching.minus(one));
        candidates.add(one.minus(touching));
    }

    /** What follows exactly. */
    public RowSpace space() {
        return space;
    }

    /** The sets to look at, each once. */
    public List<CellSet> candidates() {
        return List.copyOf(candidates);
    }
}
