package de.digicheck.organisation;

import de.digicheck.shared.PartKey;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts that figures of one tier are published for: the announced parts, merged further from the top until each has
 * enough respondents. A part without respondents counts as small and is joined with another one, so that the leaves are a
 * partition of the staff and nobody learns that an office did not answer at all. Parts of different tiers may cross.
 */
public final class TierGrid {

    private final int threshold;
    private final Part town;
    private final Map<PartKey, Integer> respondents;
    private final LeafCover cover;

    private TierGrid(int threshold, Part town, Map<PartKey, Integer> respondents, LeafCover cover) {
        this.threshold = threshold;
        this.town = town;
        this.respondents = respondents;
        this.cover = cover;
    }

    /**
     * Merges announced parts.
     *
     * @param respondents by key of an announced leaf; a leaf that is left out has none
     * @param threshold fewest respondents of a part, ≥ 1
     */
    public static TierGrid of(AnnouncedGrid announced, Map<PartKey, Integer> respondents, int threshold) {
        TierGrid unmerged = new TierGrid(threshold, announced.town(), respondents, new LeafCover(announced.town()));
        return unmerged.with(unmerged.merging().merge(announced.town().children()));
    }

    private TierGrid with(List<Part> children) {
        return new TierGrid(threshold, town.withChildren(children), respondents, cover);
    }

    private Merging merging() {
        return new Merging(
                new PartSize() {
                    @Override
                    public int of(Part part) {
                        return respondentsOf(part);
                    }

                    @Override
                    public boolean isEmpty(Part part) {
                        return false;
                    }
                },
                threshold);
    }

    /** Fewest respondents of a part. */
    public int threshold() {
        return threshold;
    }

    /** All who are invited; its children are the parts at the top. */
    public Part town() {
        return town;
    }

    /** All parts, parents before children, without the town. */
    public List<Part> parts() {
        return town.children().stream().flatMap(Part::walk).toList();
    }

    /** The smallest parts, a partition of the staff; the town itself when it is not divided. */
    public List<Part> leaves() {
        return town.leaves().toList();
    }

    /** Keys of the announced leaves that a part of this grid consists of. */
    public Set<PartKey> announcedLeavesOf(Part part) {
        return cover.leavesOf(part);
    }

    /** Respondents of a part of this grid. */
    public int respondentsOf(Part part) {
        return cover.leavesOf(part).stream()
                .mapToInt(leaf -> respondents.getOrDefault(leaf, 0))
                .sum();
    }

    /** The same grid with its smallest part joined with its smallest sibling; empty when the town is not divided. */
    public Optional<TierGrid> coarser() {
        return town.children().isEmpty() ? Optional.empty() : Optional.of(with(coarser(town, smallest(leaves()))));
    }

    private List<Part> coarser(Part parent, Part smallest) {
        if (!parent.children().contains(smallest)) {
            return parent.children().stream()
                    .map(child -> child.withChildren(coarser(child, smallest)))
                    .toList();
        }
        List<Part> siblings = parent.children().stream()
                .filter(child -> !child.equals(smallest))
                .toList();
        Set<Part> joined = Stream.of(smallest, smallest(siblings)).collect(Collectors.toSet());
        return merging().join(parent.children(), joined);
    }

    /**
     * The same grid, in which no part crosses a part of an earlier survey.
     *
     * @param announced the grid that this one was merged from
     * @param town whose units know what they were formed from
     */
    public TierGrid without(EarlierParts earlier, AnnouncedGrid announced, Municipality town) {
        List<Set<PartKey>> together = earlier.leavesOf(announced, town);
        TierGrid grid = this;
        Optional<Set<PartKey>> crossed = grid.crossed(together);
        while (crossed.isPresent()) {
            grid = grid.with(grid.joined(grid.town, crossed.get()));
            crossed = grid.crossed(together);
        }
        return grid;
    }

    /** The announced leaves of a part that crosses one of these sets, and of that set. */
    private Optional<Set<PartKey>> crossed(List<Set<PartKey>> together) {
        for (Part part : parts()) {
            Set<PartKey> own = cover.leavesOf(part);
            for (Set<PartKey> earlier : together) {
                boolean apart = Collections.disjoint(own, earlier);
                if (!apart && !own.containsAll(earlier) && !isWithin(own, earlier, together)) {
                    return Optional.of(
                            Stream.concat(own.stream(), earlier.stream()).collect(Collectors.toSet()));
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether all staff of some leaves came from one earlier part. */
    private static boolean isWithin(Set<PartKey> own, Set<PartKey> earlier, List<Set<PartKey>> together) {
        return earlier.containsAll(own)
                && together.stream()
                        .filter(other -> !other.equals(earlier))
                        .allMatch(other -> Collections.disjoint(other, own));
    }

    /** Joins the parts that hold some announced leaves, in the smallest family that holds all of them. */
    private List<Part> joined(Part parent, Set<PartKey> leaves) {
        Set<Part> touched = parent.children().stream()
                .filter(child -> !Collections.disjoint(cover.leavesOf(child), leaves))
                .collect(Collectors.toSet());
        if (touched.size() > 1) {
            return merging().join(parent.children(), touched);
        }
        return parent.children().stream()
                .map(child -> touched.contains(child) ? child.withChildren(joined(child, leaves)) : child)
                .toList();
    }

    private Part smallest(List<Part> parts) {
        return parts.stream()
                .min(Comparator.comparingInt(this::respondentsOf).thenComparing(Part::key))
                .orElseThrow();
    }
}
