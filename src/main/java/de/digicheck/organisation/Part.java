package de.digicheck.organisation;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reporting part (<i>Berichtseinheit</i>): one unit or several merged, with the parts that it falls into. Its parts cover
 * it: nobody of it is in none of them.
 *
 * @param members what it is made of, by code
 * @param kinds kinds of all its units
 * @param units the units whose staff, or some of it, is counted here
 * @param storedRoles role groups that are told apart within it, with their employees; none unless it is a leaf
 * @param separate whether it is the staff of separate role groups, and nobody else
 * @param children none for a leaf
 */
public record Part(
        List<PartMember> members,
        Set<String> kinds,
        Set<OrgUnitCode> units,
        PartHeads heads,
        Map<RoleKey, Integer> storedRoles,
        boolean separate,
        List<Part> children) {

    public Part {
        members = members.stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        units = Collections.unmodifiableSet(new LinkedHashSet<>(units));
        storedRoles = Collections.unmodifiableMap(new TreeMap<>(storedRoles));
        children = List.copyOf(children);
    }

    /** A part made of several; its children are still to be found. */
    static Part join(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return new Part(
                union(parts, Part::members),
                new TreeSet<>(union(parts, Part::kinds)),
                new LinkedHashSet<>(union(parts, Part::units)),
                parts.stream().map(Part::heads).reduce(PartHeads.NONE, PartHeads::plus),
                Map.of(),
                false,
                List.of());
    }

    private static <T> List<T> union(List<Part> parts, Function<Part, Collection<T>> of) {
        return parts.stream().flatMap(part -> of.apply(part).stream()).toList();
    }

    /** Its key: the codes of its members. */
    public PartKey key() {
        return PartKey.joined(members.stream().map(PartMember::code).toList());
    }

    /** Its name in plain words: "Standesamt und Wahlbüro". */
    public LocalizedText label() {
        return Enumeration.of(members.stream().map(PartMember::label).toList());
    }

    /** Employees who are invited, as far as their number is known. */
    public int invited() {
        return heads.invited();
    }

    /** Tells whether it does not fall into smaller parts. */
    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** Itself and all parts below it, parents before children. */
    public Stream<Part> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Part::walk));
    }

    /** Its leaves; itself, if it is one. */
    public Stream<Part> leaves() {
        return walk().filter(Part::isLeaf);
    }

    /** The same part, of which nothing smaller is told apart. */
    public Part undivided() {
        return withChildren(List.of());
    }

    Part withChildren(List<Part> others) {
        return new Part(members, kinds, units, heads, others.isEmpty() ? storedRoles : Map.of(), separate, others);
    }

    /** The same tree; its leaves say which role groups are told apart. */
    Part withStoredRoles(int threshold) {
        return withStoredRoles(leaf -> leaf.heads.storedRoles(threshold));
    }

    /** The same tree; its leaves store these role groups. */
    Part withStoredRoles(Function<Part, Map<RoleKey, Integer>> roles) {
        return new Part(
                members,
                kinds,
                units,
                heads,
                isLeaf() ? roles.apply(this) : Map.of(),
                separate,
                children.stream().map(child -> child.withStoredRoles(roles)).toList());
    }

    /** Tells whether everybody of another part of the same town, or of a finer grid of it, belongs to this one. */
    boolean contains(Part other) {
        return other.units.isEmpty() ? members.containsAll(other.members) : units.containsAll(other.units);
    }

    /** Tells whether everybody in it of a role group is stored with it; also when there is nobody. */
    boolean tellsApart(RoleKey role) {
        return !heads.roles().containsKey(role) || storedRoles.containsKey(role);
    }
}
