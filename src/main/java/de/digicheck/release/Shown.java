package de.digicheck.release;

import de.digicheck.organisation.Part;
import de.digicheck.shared.PartKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where one figure is shown. All or none: the parts of one family show it if their parent does and each of them may; else
 * it stops at the parent. So the parts that show a figure cover the town, and what is left of a part without some of its
 * parts is itself made of parts that may be shown.
 *
 * @param measure the figure
 * @param tier the grid that it is shown on
 * @param keys of the parts that show it
 * @param smallest the finest of them, a partition of the staff; the town when no part shows it
 */
record Shown(Measure measure, TierParts tier, Set<PartKey> keys, List<Part> smallest) {

    Shown {
        keys = Set.copyOf(keys);
        smallest = List.copyOf(smallest);
    }

    /**
     * Finds the parts that show a figure.
     *
     * @param base a figure that it could be subtracted from: it is shown only for unions of parts that show that one
     */
    static Shown of(Measure measure, TierParts tier, Optional<Shown> base, Coarsening coarsening) {
        Search search = new Search(measure, tier, base.map(Shown::partition), coarsening);
        List<Part> smallest = measure.mayShow(tier.groupOf(tier.town()), coarsening)
                ? search.below(tier.town())
                : List.of(tier.town());
        return new Shown(measure, tier, search.keys, smallest);
    }

    /** Tells whether a part shows it. */
    boolean isShownBy(PartKey part) {
        return keys.contains(part);
    }

    /** Tells whether any part shows it. */
    boolean hasParts() {
        return !keys.isEmpty();
    }

    /** The announced leaves of the finest parts. */
    private Partition partition() {
        return new Partition(smallest.stream().map(tier::announcedLeavesOf).toList());
    }

    /** Tells whether a part is among the finest. */
    boolean isSmallest(PartKey part) {
        return hasParts() && smallest.stream().anyMatch(one -> one.key().equals(part));
    }

    private record Search(
            Measure measure, TierParts tier, Optional<Partition> base, Coarsening coarsening, Set<PartKey> keys) {

        Search(Measure measure, TierParts tier, Optional<Partition> base, Coarsening coarsening) {
            this(measure, tier, base, coarsening, new HashSet<>());
        }

        /** The finest parts of a part that shows the figure. */
        List<Part> below(Part parent) {
            if (parent.isLeaf() || !parent.children().stream().allMatch(this::mayShow)) {
                return List.of(parent);
            }
            keys.addAll(parent.children().stream().map(Part::key).collect(Collectors.toSet()));
            List<Part> finest = new ArrayList<>();
            parent.children().forEach(child -> finest.addAll(below(child)));
            return finest;
        }

        private boolean mayShow(Part part) {
            return measure.mayShow(tier.groupOf(part), coarsening)
                    && base.map(sets -> sets.isUnion(tier.announcedLeavesOf(part)))
                            .orElse(true);
        }
    }
}
