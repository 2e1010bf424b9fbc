package de.digicheck.organisation;

import de.digicheck.organisation.GridStep.Kind;
import de.digicheck.organisation.UnmergeableException.Reason;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Announced grid: the parts that a survey tells apart, made before anybody consents to it. Every leaf has at least as many
 * invited employees as the threshold, or nothing else is left. Codes and responses carry leaves, and role groups where a
 * leaf stores them.
 *
 * @param threshold employees that a part needs, ≥ 1; 0 for parts that were never announced
 * @param steps by which it was made coarser than it needs to be, in order
 * @param town all who are invited; its children are the parts at the top
 */
public record AnnouncedGrid(int threshold, List<GridStep> steps, Part town) {

    public AnnouncedGrid {
        steps = List.copyOf(steps);
    }

    /** The finest grid of a town. */
    public static AnnouncedGrid of(Municipality town, int threshold) {
        return grid(town, threshold, Map.of());
    }

    /**
     * The grid of a town after some steps; first of all staff is attached, whatever its place in the list.
     *
     * @throws UnmergeableException when a step is not possible
     */
    public static AnnouncedGrid of(Municipality town, int threshold, List<GridStep> steps) {
        Map<PartKey, PartKey> attached = new LinkedHashMap<>();
        for (GridStep step : steps) {
            if (step.kind() == Kind.ATTACH) {
                requireAttachable(town, step);
                attached.put(step.parts().get(0), step.parts().get(1));
            }
        }
        AnnouncedGrid grid = grid(town, threshold, attached);
        for (GridStep step : steps) {
            grid = step.kind() == Kind.JOIN ? grid.join(step.parts()) : grid;
        }
        return new AnnouncedGrid(threshold, steps, grid.town);
    }

    /** The units of a town of which only its responses are known, none of them merged; no role group is stored. */
    public static AnnouncedGrid unannounced(Municipality town) {
        return grid(town, 0, Map.of());
    }

    private static AnnouncedGrid grid(Municipality town, int threshold, Map<PartKey, PartKey> attached) {
        UnitTree tree = new UnitTree(town, threshold, attached);
        List<Part> top = tree.top();
        Part joined =
                Part.join(top.stream().filter(part -> !part.heads().isEmpty()).toList());
        List<PartMember> members = joined.members().isEmpty()
                ? List.of(new PartMember(new PartKey(town.key()), town.label()))
                : joined.members();
        Part all = new Part(
                members,
                joined.kinds(),
                tree.units(),
                joined.heads(),
                Map.of(),
                false,
                new Merging(PartSize.INVITED, threshold).merge(top));
        return new AnnouncedGrid(threshold, List.of(), all.withStoredRoles(threshold));
    }

    private static void requireAttachable(Municipality town, GridStep step) {
        boolean known = step.parts().size() == 2
                && town.units().stream()
                        .filter(unit ->
                                PartKey.direct(unit.code()).equals(step.parts().get(0)))
                        .flatMap(unit -> town.childrenOf(unit.code()).stream())
                        .anyMatch(child ->
                                PartKey.of(child.code()).equals(step.parts().get(1)));
        if (!known) {
            throw new UnmergeableException(Reason.UNKNOWN_PART, "cannot attach " + step.parts());
        }
    }

    /** The leaf parts: nobody is in two of them, and everybody in one. */
    public List<Part> leaves() {
        return town.leaves().toList();
    }

    /** All parts, parents before children; the town is none, unless it cannot be divided. */
    public List<Part> parts() {
        return town.isLeaf()
                ? List.of(town)
                : town.children().stream().flatMap(Part::walk).toList();
    }

    /** A part, leaf or not. */
    public Optional<Part> find(PartKey key) {
        return parts().stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /**
     * The leaf part that somebody belongs to.
     *
     * @param unit where he or she works, and not below it
     * @param role empty when not known
     * @return empty when the unit is not asked, or has no staff of its own
     */
    public Optional<Part> partOf(OrgUnitCode unit, Optional<RoleKey> role) {
        if (!town.units().contains(unit)) {
            return Optional.empty();
        }
        return role.map(PartKey::of).flatMap(this::leafWith).or(() -> leaves().stream()
                .filter(leaf -> leaf.units().contains(unit))
                .findFirst());
    }

    private Optional<Part> leafWith(PartKey member) {
        return leaves().stream()
                .filter(leaf ->
                        leaf.members().stream().anyMatch(one -> one.code().equals(member)))
                .findFirst();
    }

    /**
     * The same grid with some parts of one family joined, and merged again below them.
     *
     * @throws UnmergeableException when they cannot be joined
     */
    public AnnouncedGrid join(Collection<PartKey> keys) {
        Set<PartKey> wanted = new LinkedHashSet<>(keys);
        List<Part> joined =
                parts().stream().filter(part -> wanted.contains(part.key())).toList();
        requireJoinable(wanted, joined);
        List<GridStep> more = new ArrayList<>(steps);
        more.add(new GridStep(Kind.JOIN, List.copyOf(wanted)));
        Part coarser = join(town, joined).withStoredRoles(threshold);
        return new AnnouncedGrid(threshold, more, coarser);
    }

    private void requireJoinable(Set<PartKey> wanted, List<Part> joined) {
        if (wanted.size() < 2) {
            throw new UnmergeableException(Reason.TOO_FEW_PARTS, "name two parts or more");
        }
        if (joined.size() < wanted.size()) {
            throw new UnmergeableException(Reason.UNKNOWN_PART, "not all of " + wanted + " are parts");
        }
        if (joined.stream().anyMatch(Part::separate)) {
            throw new UnmergeableException(Reason.SEPARATE_PART, "separate role groups stay apart");
        }
        if (town.walk().noneMatch(part -> part.children().containsAll(joined))) {
            throw new UnmergeableException(Reason.DIFFERENT_FAMILIES, wanted + " have different parents");
        }
    }

    private Part join(Part parent, List<Part> joined) {
        if (parent.children().containsAll(joined)) {
            return parent.withChildren(new Merging(PartSize.INVITED, threshold).join(parent.children(), joined));
        }
        return parent.withChildren(
                parent.children().stream().map(child -> join(child, joined)).toList());
    }

    /** The same grid, merged further until its parts reach a higher threshold. */
    public AnnouncedGrid raisedTo(int higher) {
        if (higher <= threshold) {
            return this;
        }
        List<Part> merged = new Merging(PartSize.INVITED, higher).merge(town.children());
        return new AnnouncedGrid(higher, steps, town.withChildren(merged).withStoredRoles(higher));
    }
}
