package de.digicheck.aggregation;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.statistics.FinitePopulation;
import de.digicheck.statistics.PostStratification;
import de.digicheck.statistics.SampleMoments;
import de.digicheck.statistics.StratifiedMean;
import de.digicheck.statistics.ValueCounts;
import de.digicheck.statistics.WeightingCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Post-stratifies the town by leaf of the tree and role group. A cell is named {@code unit|role}, without a role
 * {@code unit|}; its path leads from the top of the tree to the leaf.
 *
 * <p>In a field, cells count by weight × respondents, which is N_h unless weights were trimmed; their mean and n_h are those
 * of the people with a score. A cell nobody of which has one is left out of that field, and where only one person has, the
 * variance pooled over the cells stands for the cell's own.
 */
final class Weighting {

    private final TallySheet sheet;
    private final Municipality municipality;
    private final Map<String, Tally> tallies = new HashMap<>();

    private Weighting(TallySheet sheet) {
        this.sheet = sheet;
        this.municipality = sheet.roster().municipality();
    }

    /** The weighted scores; empty when a headcount is not known. */
    static Optional<WeightingEstimate> of(TallySheet sheet) {
        Weighting weighting = new Weighting(sheet);
        return weighting.municipality.headcount().isEmpty() ? Optional.empty() : Optional.of(weighting.estimate());
    }

    private WeightingEstimate estimate() {
        List<WeightingCell> cells = new ArrayList<>();
        municipality.units().forEach(unit -> addCells(unit, cells));
        PostStratification result = PostStratification.of(cells);
        Map<ActionFieldKey, StratifiedMean> fields = new LinkedHashMap<>();
        for (ScorePlan.FieldScore field : sheet.plan().fields()) {
            fields.put(field.key(), StratifiedMean.of(strata(result, field.score())));
        }
        return new WeightingEstimate(
                result.cells().size(),
                result.merged().stream().map(WeightingCell::members).toList(),
                result.weights().effectiveSampleSize(),
                result.weights().designEffect(),
                fields);
    }

    private void addCells(OrgUnit unit, List<WeightingCell> cells) {
        for (RoleGroup role : municipality.roles()) {
            int heads = unit.headcount().orElse(Map.of()).getOrDefault(role.key(), 0);
            int index = sheet.roster().role(role.key());
            addCell(unit, role.key().value(), heads, sheet.atom(unit.code(), index), cells);
        }
        addCell(unit, "", unit.headsWithoutRole(), sheet.atom(unit.code(), Roster.NO_ROLE), cells);
    }

    private void addCell(OrgUnit unit, String role, long heads, Tally tally, List<WeightingCell> cells) {
        if (heads == 0 && tally.responses() == 0) {
            return;
        }
        String name = unit.code() + "|" + role;
        tallies.put(name, tally);
        cells.add(new WeightingCell(
                path(unit), List.of(name), new FinitePopulation(tally.responses(), OptionalLong.of(heads))));
    }

    private List<String> path(OrgUnit unit) {
        List<String> path = new ArrayList<>();
        municipality
                .ancestors(unit.code())
                .forEach(above -> path.add(0, above.code().value()));
        path.add(unit.code().value());
        if (!municipality.childrenOf(unit.code()).isEmpty()) {
            path.add(unit.code() + PartEstimate.DIRECT);
        }
        return path;
    }

    private List<StratifiedMean.Stratum> strata(PostStratification result, int score) {
        if (result.weights().cells().isEmpty()) {
            return List.of();
        }
        List<SampleMoments> moments =
                result.cells().stream().map(cell -> moments(cell, score)).toList();
        List<StratifiedMean.Stratum> strata = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            WeightingCell cell = result.cells().get(i);
            if (moments.get(i).n() > 0) {
                strata.add(new StratifiedMean.Stratum(
                        result.weights().get(i) * cell.n(), moments.get(i), headcount(cell)));
            }
        }
        return strata;
    }

    /** Without a headcount where it is stale: nothing is corrected then. */
    private static OptionalLong headcount(WeightingCell cell) {
        return cell.population().isStale()
                ? OptionalLong.empty()
                : cell.population().headcount();
    }

    private SampleMoments moments(WeightingCell cell, int score) {
        ValueCounts values = new ValueCounts();
        cell.members().forEach(member -> values.merge(tallies.get(member).score(score)));
        return values.moments();
    }
}
