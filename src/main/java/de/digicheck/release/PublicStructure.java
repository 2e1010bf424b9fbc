package de.digicheck.release;

import de.digicheck.aggregation.GridCell;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Part;
import de.digicheck.organisation.PartMember;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What everybody knows before a release: the announced leaf parts, the role groups stored in each, how many employees they
 * have, and how leaves form larger parts.
 *
 * @param leaves each employee is in one
 * @param families parts with the same parent, each as its leaves
 */
public record PublicStructure(List<Leaf> leaves, List<List<Set<PartKey>>> families) {

    /**
     * A leaf.
     *
     * @param ancestry the members of the leaf, and of each part above it
     * @param heads employees by stored role, or without one; empty where their number is not known
     */
    public record Leaf(PartKey key, List<Set<PartKey>> ancestry, Map<Optional<RoleKey>, OptionalInt> heads) {

        public Leaf {
            ancestry = ancestry.stream().map(Set::copyOf).toList();
            heads = Collections.unmodifiableMap(new LinkedHashMap<>(heads));
        }
    }

    public PublicStructure {
        leaves = List.copyOf(leaves);
        families = families.stream().map(List::copyOf).toList();
    }

    /** The structure of an announced grid. */
    public static PublicStructure of(AnnouncedGrid grid) {
        List<Leaf> leaves = new ArrayList<>();
        addLeaves(grid.town(), List.of(), leaves);
        List<List<Set<PartKey>>> families = grid.town()
                .walk()
                .filter(part -> !part.isLeaf())
                .map(part ->
                        part.children().stream().map(PublicStructure::leafKeys).toList())
                .toList();
        return new PublicStructure(leaves, families);
    }

    private static void addLeaves(Part part, List<Set<PartKey>> above, List<Leaf> leaves) {
        List<Set<PartKey>> ancestry = new ArrayList<>();
        ancestry.add(part.members().stream().map(PartMember::code).collect(Collectors.toSet()));
        ancestry.addAll(above);
        if (part.isLeaf()) {
            leaves.add(new Leaf(part.key(), ancestry, heads(part)));
        }
        part.children().forEach(child -> addLeaves(child, ancestry, leaves));
    }

    private static Map<Optional<RoleKey>, OptionalInt> heads(Part leaf) {
        Map<Optional<RoleKey>, OptionalInt> heads = new LinkedHashMap<>();
        leaf.storedRoles().forEach((role, number) -> heads.put(Optional.of(role), OptionalInt.of(number)));
        int stored =
                leaf.storedRoles().values().stream().mapToInt(Integer::intValue).sum();
        boolean known = leaf.heads().complete();
        int rest = leaf.invited() - stored;
        if (rest > 0 || !known || stored == 0) {
            heads.put(Optional.empty(), known ? OptionalInt.of(rest) : OptionalInt.empty());
        }
        return heads;
    }

    private static Set<PartKey> leafKeys(Part part) {
        return part.leaves().map(Part::key).collect(Collectors.toSet());
    }

    /** All cells, with their employees. */
    public Map<GridCell, OptionalInt> cells() {
        Map<GridCell, OptionalInt> cells = new LinkedHashMap<>();
        leaves.forEach(
                leaf -> leaf.heads().forEach((role, number) -> cells.put(new GridCell(leaf.key(), role), number)));
        return cells;
    }

    /**
     * The leaves of a published part.
     *
     * @param key as in {@code units} of a release: codes of members joined by {@code +}
     * @return empty when it is no union of leaves, so that it cannot have been announced
     */
    public Set<PartKey> leavesOf(String key) {
        Set<PartKey> members = Stream.of(key.split("\\+")).map(PartKey::new).collect(Collectors.toSet());
        Map<PartKey, Set<PartKey>> covering = new HashMap<>();
        for (Leaf leaf : leaves) {
            leaf.ancestry().stream()
                    .filter(members::containsAll)
                    .findFirst()
                    .ifPresent(found -> covering.put(leaf.key(), topmost(leaf, members)));
        }
        Set<PartKey> covered = covering.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return covered.equals(members) ? covering.keySet() : Set.of();
    }

    private static Set<PartKey> topmost(Leaf leaf, Set<PartKey> members) {
        return leaf.ancestry().stream()
                .filter(members::containsAll)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
