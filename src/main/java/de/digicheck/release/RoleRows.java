package de.digicheck.release;

import de.digicheck.aggregation.GridCell;
import de.digicheck.aggregation.GridEstimates;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.Part;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows of the role table. Within each finest part of the first tier a role of fewer than k respondents counts as "no
 * role"; while "no role" has fewer than k, the smallest role joins it. So a part without some roles is nobody, or at least
 * k people.
 */
final class RoleRows {

    private static final LocalizedText NO_ROLE = LocalizedText.of("Ohne Funktionsgruppe", "Without a role group");

    private final GridEstimates estimates;
    private final long smallest;
    private final Map<Optional<RoleKey>, Map<PartKey, Set<GridCell>>> cells = new HashMap<>();

    private RoleRows(GridEstimates estimates, long smallest) {
        this.estimates = estimates;
        this.smallest = smallest;
    }

    /**
     * The rows.
     *
     * @param finest the parts of the first tier
     * @param smallest k
     * @param merged how often the two smallest rows are joined
     */
    static List<RoleRow> of(GridEstimates estimates, TierParts finest, long smallest, int merged) {
        RoleRows rows = new RoleRows(estimates, smallest);
        for (Part part : finest.leaves()) {
            rows.add(part.key(), finest.cellsOf(part));
        }
        List<RoleRow> table = rows.table();
        for (int i = 0; i < merged && table.size() > 1; i++) {
            table = rows.joined(table);
        }
        return table;
    }

    private void add(PartKey part, List<GridCell> some) {
        Map<RoleKey, Set<GridCell>> roles = new TreeMap<>();
        Set<GridCell> without = new TreeSet<>();
        for (GridCell cell : some) {
            cell.role()
                    .map(role -> roles.computeIfAbsent(role, fresh -> new TreeSet<>()))
                    .orElse(without)
                    .add(cell);
        }
        List<RoleKey> bySize = roles.keySet().stream()
                .sorted(Comparator.comparingLong((RoleKey role) -> people(roles.getOrDefault(role, Set.of())))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (RoleKey role : bySize) {
            Set<GridCell> own = roles.getOrDefault(role, Set.of());
            boolean joins = people(own) < smallest || (!without.isEmpty() && people(without) < smallest);
            if (joins) {
                without.addAll(own);
            } else {
                put(Optional.of(role), part, own);
            }
        }
        put(Optional.empty(), part, without);
    }

    private void put(Optional<RoleKey> role, PartKey part, Set<GridCell> some) {
        if (!some.isEmpty()) {
            cells.computeIfAbsent(role, fresh -> new TreeMap<>()).put(part, some);
        }
    }

    private long people(Collection<GridCell> some) {
        return some.stream().mapToLong(estimates::respondents).sum();
    }

    private List<RoleRow> table() {
        Municipality town = estimates.municipality();
        List<RoleRow> rows = new ArrayList<>();
        for (RoleGroup role : town.roles()) {
            Optional.ofNullable(cells.get(Optional.of(role.key())))
                    .map(own -> new RoleRow(Optional.of(role.key()), role.label(), headcount(town, role.key()), own))
                    .ifPresent(rows::add);
        }
        Optional.ofNullable(cells.get(Optional.<RoleKey>empty()))
                .map(own -> new RoleRow(Optional.empty(), NO_ROLE, OptionalLong.empty(), own))
                .ifPresent(rows::add);
        return rows;
    }

    private static OptionalLong headcount(Municipality town, RoleKey role) {
        return town.headcount(role).isPresent()
                ? OptionalLong.of(town.headcount(role).getAsInt())
                : OptionalLong.empty();
    }

    /** The two smallest rows as one, in the place of the first of them. */
    private List<RoleRow> joined(List<RoleRow> table) {
        List<RoleRow> bySize = table.stream()
                .sorted(Comparator.comparingLong((RoleRow row) -> people(row.all()))
                        .thenComparing(RoleRow::key))
                .toList();
        RoleRow one = bySize.get(0);
        RoleRow other = bySize.get(1);
        RoleRow first = table.indexOf(one) < table.indexOf(other) ? one : other;
        RoleRow second = first.equals(one) ? other : one;
        List<RoleRow> joined = new ArrayList<>(table);
        joined.set(table.indexOf(first), first.join(second, both(first, second)));
        joined.remove(second);
        return joined;
    }

    private static LocalizedText both(RoleRow first, RoleRow second) {
        return LocalizedText.of(
                first.label().in(Language.GERMAN) + " und " + second.label().in(Language.GERMAN),
                first.label().in(Language.ENGLISH) + " and " + second.label().in(Language.ENGLISH));
    }
}
