package de.digicheck.release;

import de.digicheck.aggregation.FigureKey;
import de.digicheck.aggregation.GridCell;
import de.digicheck.organisation.Part;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Publishes divisions, leaves and roles with a threshold only, and can be made coarser. */
record ThresholdDraft(AuditedTown town, Map<String, Set<GridCell>> parts, Map<RoleKey, Set<GridCell>> roles)
        implements ReleaseDraft {

    static ThresholdDraft of(AuditedTown town) {
        Map<String, Set<GridCell>> parts = new TreeMap<>();
        for (Part leaf : town.grid().leaves()) {
            parts.put(leaf.key().value(), town.cellsOf(leaf));
        }
        Map<RoleKey, Set<GridCell>> roles = new TreeMap<>();
        town.town().roles().forEach(role -> roles.put(role.key(), town.cellsOf(role.key())));
        return new ThresholdDraft(town, parts, roles);
    }

    @Override
    public Candidate candidate() {
        Drafting drafting = Drafting.of(town);
        parts.forEach((key, cells) -> drafting.part(key, cells, OptionalLong.empty()));
        if (!parts.isEmpty()) {
            town.grid()
                    .town()
                    .children()
                    .forEach(top -> drafting.part(top.key().value(), town.cellsOf(top), OptionalLong.empty()));
        }
        roles.forEach(drafting::role);
        return drafting.candidate();
    }

    @Override
    public Optional<Coarser> coarser(List<AuditFinding> findings) {
        if (roles.size() > 2) {
            Map<RoleKey, Set<GridCell>> fewer = joinSmallest(roles, (one, other) -> new RoleKey(one + "_" + other));
            return Optional.of(
                    new Coarser(CoarseningStep.MERGE_SMALLEST_ROLES, new ThresholdDraft(town, parts, fewer)));
        }
        if (!roles.isEmpty()) {
            return Optional.of(new Coarser(CoarseningStep.DROP_ROLE_TABLE, new ThresholdDraft(town, parts, Map.of())));
        }
        Optional<Map<String, Set<GridCell>>> family = familyOfSmallest();
        if (family.isPresent()) {
            Map<String, Set<GridCell>> fewer = new TreeMap<>(parts);
            fewer.keySet().removeAll(family.get().keySet());
            fewer.putAll(joinSmallest(family.get(), ThresholdDraft::joined));
            return Optional.of(new Coarser(CoarseningStep.MERGE_SMALLEST_PART, new ThresholdDraft(town, fewer, roles)));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Coarser(CoarseningStep.TOWN_ONLY, new ThresholdDraft(town, Map.of(), roles)));
    }

    /** The leaves of the division that has the smallest leaf, among those with several. */
    private Optional<Map<String, Set<GridCell>>> familyOfSmallest() {
        return town.grid().town().children().stream()
                .map(town::cellsOf)
                .map(this::within)
                .filter(family -> family.size() > 1)
                .min(Comparator.comparingLong(family ->
                        family.values().stream().mapToLong(this::people).min().orElse(0)));
    }

    private Map<String, Set<GridCell>> within(Set<GridCell> cells) {
        Map<String, Set<GridCell>> family = new TreeMap<>();
        parts.forEach((key, part) -> {
            if (cells.containsAll(part)) {
                family.put(key, part);
            }
        });
        return family;
    }

    private long people(Set<GridCell> cells) {
        return Drafting.of(town).people(FigureKey.RESPONDENTS, cells);
    }

    private static String joined(String one, String other) {
        return PartKey.joined(List.of((one + "+" + other).split("\\+")).stream()
                        .map(PartKey::new)
                        .toList())
                .value();
    }

    private <K extends Comparable<K>> Map<K, Set<GridCell>> joinSmallest(
            Map<K, Set<GridCell>> sets, BinaryOperator<K> name) {
        List<K> smallest = sets.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<K, Set<GridCell>> entry) -> people(entry.getValue())))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        Map<K, Set<GridCell>> fewer = new TreeMap<>(sets);
        Set<GridCell> both = new HashSet<>();
        smallest.forEach(key -> both.addAll(fewer.remove(key)));
        fewer.put(name.apply(smallest.get(0), smallest.get(1)), both);
        return fewer;
    }
}
