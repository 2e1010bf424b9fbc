package de.digicheck.aggregation;

import de.digicheck.aggregation.WeightingEstimate.WeightedScore;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.statistics.PostStratification;
import de.digicheck.statistics.SampleMoments;
import de.digicheck.statistics.StratifiedMean;
import de.digicheck.statistics.ValueCounts;
import de.digicheck.statistics.WeightingCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Post-stratifies the town by leaf of the tree and role group. A cell is named {@code unit|role}, without a role
 * {@code unit|}.
 *
 * <p>In a field, cells count by weight × respondents, which is N_h unless weights were trimmed; their mean and n_h are those
 * of the people with a score. A cell nobody of which has one is left out of that field, and where only one person has, the
 * variance pooled over the cells stands for the cell's own.
 */
final class Weighting {

    private final TallySheet sheet;
    private final Map<String, WeightingAtom> atoms = new LinkedHashMap<>();

    private Weighting(TallySheet sheet) {
        this.sheet = sheet;
        WeightingAtom.of(sheet).forEach(atom -> atoms.put(atom.name(), atom));
    }

    /**
     * The weighted scores.
     *
     * @param raking whether only the headcounts of leaves and of role groups shall be met, not both at once; where that
     *     cannot be done, the cells are met
     * @return empty when a headcount is not known
     */
    static Optional<WeightingEstimate> of(TallySheet sheet, boolean raking) {
        if (sheet.roster().municipality().headcount().isEmpty()) {
            return Optional.empty();
        }
        Optional<WeightingEstimate> raked = raking ? RakedWeighting.of(sheet) : Optional.empty();
        return Optional.of(raked.orElseGet(() -> new Weighting(sheet).estimate(raking)));
    }

    private WeightingEstimate estimate(boolean inPlaceOfRaking) {
        PostStratification result = PostStratification.of(atoms.values().stream()
                .map(atom -> new WeightingCell(atom.path(), List.of(atom.name()), atom.population()))
                .toList());
        Map<ActionFieldKey, WeightedScore> fields = new LinkedHashMap<>();
        for (ScorePlan.FieldScore field : sheet.plan().fields()) {
            StratifiedMean mean = StratifiedMean.of(strata(result, field.score()));
            fields.put(field.key(), new WeightedScore(mean.mean(), mean.se()));
        }
        return new WeightingEstimate(
                result.cells().size(),
                result.merged().stream().map(WeightingCell::members).toList(),
                result.weights().effectiveSampleSize(),
                result.weights().designEffect(),
                inPlaceOfRaking,
                fields);
    }

    private List<StratifiedMean.Stratum> strata(PostStratification result, int score) {
        if (result.weights().cells().isEmpty()) {
            return List.of();
        }
        List<StratifiedMean.Stratum> strata = new ArrayList<>();
        for (int i = 0; i < result.cells().size(); i++) {
            WeightingCell cell = result.cells().get(i);
            SampleMoments moments = moments(cell, score);
            if (moments.n() > 0) {
                strata.add(new StratifiedMean.Stratum(result.weights().get(i) * cell.n(), moments, headcount(cell)));
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
        cell.members()
                .forEach(member -> values.merge(Objects.requireNonNull(atoms.get(member), member)
                        .tally()
                        .score(score)));
        return values.moments();
    }
}
