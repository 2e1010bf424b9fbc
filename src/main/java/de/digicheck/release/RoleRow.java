package de.digicheck.release;

import de.digicheck.aggregation.GridCell;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the role table.
 *
 * @param role empty for the answers that count without a role
 * @param headcount employees of the role group in the whole town; empty when not known, and without a role
 * @param cells by finest part of the first tier those that count here
 */
record RoleRow(Optional<RoleKey> role, LocalizedText label, OptionalLong headcount, Map<PartKey, Set<GridCell>> cells) {

    private static final RoleKey NO_ROLE = new RoleKey("no-role");

    RoleRow {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** Its key among the role groups of a result. */
    RoleKey key() {
        return role.orElse(NO_ROLE);
    }

    Set<GridCell> all() {
        return cells.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Both rows as one; what is joined with answers without a role has none. */
    RoleRow join(RoleRow other, LocalizedText both) {
        Map<PartKey, Set<GridCell>> joined = new TreeMap<>();
        Stream.of(this, other).forEach(row -> row.cells()
                .forEach((part, some) ->
                        joined.computeIfAbsent(part, fresh -> new TreeSet<>()).addAll(some)));
        if (role.isEmpty() || other.role.isEmpty()) {
            RoleRow without = role.isEmpty() ? this : other;
            return new RoleRow(Optional.empty(), without.label(), OptionalLong.empty(), joined);
        }
        String keys = Stream.of(role.get(), other.role.get())
                .map(RoleKey::value)
                .sorted()
                .collect(Collectors.joining("_"));
        OptionalLong heads = headcount.isPresent() && other.headcount.isPresent()
                ? OptionalLong.of(headcount.getAsLong() + other.headcount.getAsLong())
                : OptionalLong.empty();
        return new RoleRow(Optional.of(new RoleKey(keys)), both, heads, joined);
    }
}
