package de.digicheck.aggregation;

import de.digicheck.aggregation.WeightingEstimate.WeightedScore;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.statistics.FinitePopulation;
import de.digicheck.statistics.PostStratification;
import de.digicheck.statistics.RakedMean;
import de.digicheck.statistics.Raking;
import de.digicheck.statistics.ValueCounts;
import de.digicheck.statistics.WeightingCell;
import de.digicheck.statistics.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Weights the town so that the shares of the leaves ({@code unit|*}) and those of the role groups ({@code *|role}) are met,
 * each by itself. Leaves, and role groups, that are too small are joined like the cells of {@link Weighting}.
 */
final class RakedWeighting {

    private final TallySheet sheet;
    private final List<WeightingAtom> atoms;
    private final List<WeightingCell> leaves;
    private final List<WeightingCell> roles;
    /** Atoms with answers by leaf and role group after joining. */
    private final Map<List<Integer>, List<WeightingAtom>> grid = new TreeMap<>((a, b) ->
            a.get(0).equals(b.get(0)) ? a.get(1).compareTo(b.get(1)) : a.get(0).compareTo(b.get(0)));

    private RakedWeighting(TallySheet sheet) {
        this.sheet = sheet;
        this.atoms = WeightingAtom.of(sheet);
        this.leaves = margin(RakedWeighting::leaf, WeightingAtom::path);
        this.roles = margin(RakedWeighting::role, atom -> List.of());
        Map<String, Integer> leafOf = indexes(leaves);
        Map<String, Integer> roleOf = indexes(roles);
        for (WeightingAtom atom : atoms) {
            if (atom.tally().responses() > 0) {
                List<Integer> place = List.of(index(leafOf, leaf(atom)), index(roleOf, role(atom)));
                grid.computeIfAbsent(place, fresh -> new ArrayList<>()).add(atom);
            }
        }
    }

    /** The weighted scores; empty when nobody answered, or no weights meet both margins. */
    static Optional<WeightingEstimate> of(TallySheet sheet) {
        RakedWeighting raked = new RakedWeighting(sheet);
        long[] counts = raked.grid.values().stream()
                .mapToLong(members -> members.stream()
                        .mapToLong(atom -> atom.tally().responses())
                        .sum())
                .toArray();
        return Raking.weights(counts, List.of(raked.margin(raked.leaves, 0), raked.margin(raked.roles, 1)))
                .map(raked::estimate);
    }

    private static String leaf(WeightingAtom atom) {
        return atom.unit() + "|*";
    }

    private static String role(WeightingAtom atom) {
        return "*|" + atom.role();
    }

    private List<WeightingCell> margin(
            Function<WeightingAtom, String> name, Function<WeightingAtom, List<String>> path) {
        Map<String, List<WeightingAtom>> byName = new LinkedHashMap<>();
        atoms.forEach(atom -> byName.computeIfAbsent(name.apply(atom), fresh -> new ArrayList<>())
                .add(atom));
        List<WeightingCell> cells = new ArrayList<>();
        byName.forEach((key, members) -> {
            long n =
                    members.stream().mapToLong(atom -> atom.tally().responses()).sum();
            long heads = members.stream().mapToLong(WeightingAtom::heads).sum();
            cells.add(new WeightingCell(
                    path.apply(members.get(0)), List.of(key), new FinitePopulation(n, OptionalLong.of(heads))));
        });
        return PostStratification.of(cells).cells();
    }

    private static Map<String, Integer> indexes(List<WeightingCell> cells) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            int index = i;
            cells.get(i).members().forEach(member -> indexes.put(member, index));
        }
        return indexes;
    }

    private static int index(Map<String, Integer> indexes, String name) {
        return Objects.requireNonNull(indexes.get(name), name);
    }

    private Raking.Margin margin(List<WeightingCell> categories, int side) {
        return new Raking.Margin(
                grid.keySet().stream().map(place -> place.get(side)).toList(),
                categories.stream().map(WeightingCell::headcount).toList());
    }

    private WeightingEstimate estimate(Weights weights) {
        Map<ActionFieldKey, WeightedScore> fields = new LinkedHashMap<>();
        for (ScorePlan.FieldScore field : sheet.plan().fields()) {
            fields.put(field.key(), score(field.score(), weights));
        }
        List<List<String>> collapsed = Stream.concat(leaves.stream(), roles.stream())
                .map(WeightingCell::members)
                .filter(members -> members.size() > 1)
                .toList();
        return new WeightingEstimate(
                leaves.size() + roles.size(),
                collapsed,
                weights.effectiveSampleSize(),
                weights.designEffect(),
                false,
                fields);
    }

    private WeightedScore score(int score, Weights weights) {
        List<RakedMean.Cell> cells = new ArrayList<>();
        int next = 0;
        for (Map.Entry<List<Integer>, List<WeightingAtom>> entry : grid.entrySet()) {
            ValueCounts values = new ValueCounts();
            entry.getValue().forEach(atom -> values.merge(atom.tally().score(score)));
            cells.add(new RakedMean.Cell(entry.getKey(), weights.get(next++), values.moments()));
        }
        long heads = atoms.stream().mapToLong(WeightingAtom::heads).sum();
        RakedMean mean = RakedMean.of(cells, OptionalLong.of(heads));
        return new WeightedScore(mean.mean(), mean.se());
    }
}
