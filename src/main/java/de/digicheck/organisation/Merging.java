package de.digicheck.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Merges the parts of a tree from the top until each reaches a threshold or nothing else is left.
 *
 * <p>A family, the children of one part: empty members are left out; while a member is below the threshold and more than
 * one is left, the smallest is joined with the smallest other one (equal ones: by code). Then the children of joined
 * members are one family, to which a member without children belongs itself, and it goes on there; also when one member is
 * left, which equals its parent and is not shown twice. So the children of a part always cover it, and a part without
 * some of its children is a union of parts that reach the threshold. Merging from the bottom leaves holes.
 *
 * <p>The part of separate role groups is joined with others only when it is itself below the threshold, or nothing else is
 * left.
 */
public final class Merging {

    private final PartSize size;
    private final int threshold;

    /** @param threshold size that each part reaches, ≥ 1 */
    public Merging(PartSize size, int threshold) {
        this.size = size;
        this.threshold = threshold;
    }

    /** Merges a family and everything below it; the result are the children of its parent. */
    public List<Part> merge(List<Part> family) {
        List<Group> groups = new ArrayList<>(family.stream()
                .filter(part -> !size.isEmpty(part))
                .map(part -> Group.of(part, size.of(part)))
                .toList());
        while (groups.size() > 1 && groups.stream().anyMatch(this::isTooSmall)) {
            joinSmallest(groups);
        }
        return parts(groups);
    }

    /** Joins some members of a merged family as well; the result are the children of its parent. */
    List<Part> join(List<Part> family, Collection<Part> joined) {
        List<Group> groups = new ArrayList<>(
                family.stream().map(part -> Group.of(part, size.of(part))).toList());
        List<Group> chosen = groups.stream()
                .filter(group -> joined.containsAll(group.parts()))
                .toList();
        replace(groups, Set.copyOf(chosen), chosen.stream().reduce(Group::join).orElseThrow());
        return parts(groups);
    }

    private List<Part> parts(List<Group> groups) {
        return groups.size() == 1
                ? below(groups.get(0))
                : groups.stream().map(this::part).toList();
    }

    private Part part(Group group) {
        return Part.join(group.parts()).withChildren(below(group));
    }

    private List<Part> below(Group group) {
        if (group.parts().stream().allMatch(Part::isLeaf)) {
            return List.of();
        }
        return merge(group.parts().stream()
                .flatMap(part -> part.isLeaf() ? Stream.of(part) : part.children().stream())
                .toList());
    }

    private void joinSmallest(List<Group> groups) {
        Group first = smallest(groups.stream());
        List<Group> others =
                groups.stream().filter(group -> !group.equals(first)).toList();
        List<Group> willing = others.stream().filter(this::mayBeJoined).toList();
        Group second = smallest((willing.isEmpty() ? others : willing).stream());
        replace(groups, Set.of(first, second), first.join(second));
    }

    private boolean isTooSmall(Group group) {
        return group.size() < threshold;
    }

    private boolean mayBeJoined(Group group) {
        return !group.isSeparate() || isTooSmall(group);
    }

    private static Group smallest(Stream<Group> groups) {
        return groups.min(Comparator.comparingInt(Group::size).thenComparing(Group::code))
                .orElseThrow();
    }

    /** The joined group stands where the first of them stood. */
    private static void replace(List<Group> groups, Set<Group> joined, Group by) {
        int place = (int)
                groups.stream().takeWhile(group -> !joined.contains(group)).count();
        groups.removeAll(joined);
        groups.add(place, by);
    }

    /** Members of a family that are joined. */
    private record Group(List<Part> parts, int size) {

        static Group of(Part part, int size) {
            return new Group(List.of(part), size);
        }

        Group join(Group other) {
            return new Group(Stream.concat(parts.stream(), other.parts.stream()).toList(), size + other.size);
        }

        /** The smallest of its codes. */
        String code() {
            return parts.stream()
                    .flatMap(part -> part.members().stream())
                    .map(member -> member.code().value())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        boolean isSeparate() {
            return parts.stream().allMatch(Part::separate);
        }
    }
}
