package de.digicheck.release.attack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The small sets that an attack looks at: all of 1…k−1 people among the cells, the unions within families (siblings, the
 * cells of a role), and the candidates that come from the published sets. Larger sets cannot fail, empty ones hold no answer.
 *
 * <p>Of the unions within one family at most {@value #MOST_UNIONS} are looked at, those of few members first.
 */
public final class TestedSets {

    private static final int MOST_UNIONS = 500;

    private final long[] n;
    private final int groupSize;
    private final Set<CellSet> small = new LinkedHashSet<>();
    private long tried;

    /**
     * Nothing so far.
     *
     * @param n people a cell
     * @param groupSize k
     */
    public TestedSets(long[] n, int groupSize) {
        this.n = n;
        this.groupSize = groupSize;
    }

    /** The small sets that were found. */
    public Set<CellSet> small() {
        return small;
    }

    /** How many sets, small or not, were considered. */
    public long tried() {
        return tried;
    }

    /** All kinds of sets from published ones and from families. */
    public TestedSets addAll(PublishedFamily published, List<List<CellSet>> families) {
        for (int cell = 0; cell < n.length; cell++) {
            add(CellSet.of(cell));
        }
        published.candidates().forEach(this::add);
        families.forEach(this::addUnions);
        return this;
    }

    /** Unions of small members, two of them, then three, and so on. */
    private void addUnions(List<CellSet> family) {
        List<CellSet> members = family.stream().filter(this::isSmall).toList();
        int[] left = {MOST_UNIONS};
        for (int size = 2; size < groupSize && left[0] > 0; size++) {
            unions(members, 0, size, CellSet.of(), union -> {
                add(union);
                left[0]--;
                return left[0] > 0;
            });
        }
    }

    /** Takes a union, and tells whether more are wanted. */
    private interface Taker {
        boolean take(CellSet union);
    }

    private boolean unions(List<CellSet> members, int from, int size, CellSet soFar, Taker taker) {
        if (size == 0) {
            return taker.take(soFar);
        }
        for (int i = from; i <= members.size() - size; i++) {
            CellSet more = soFar.union(members.get(i));
            if (more.total(n) < groupSize && !unions(members, i + 1, size - 1, more, taker)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSmall(CellSet set) {
        long people = set.total(n);
        return people > 0 && people < groupSize;
    }

    private void add(CellSet set) {
        tried++;
        if (isSmall(set)) {
            small.add(set);
        }
    }
}
