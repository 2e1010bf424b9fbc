package de.digicheck.release;

import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.organisation.Part;
import de.digicheck.release.WeightingFigures.WeightedScore;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.statistics.FinitePopulation;
import de.digicheck.statistics.PostStratification;
import de.digicheck.statistics.SampleMoments;
import de.digicheck.statistics.StratifiedMean;
import de.digicheck.statistics.StratifiedMean.Stratum;
import de.digicheck.statistics.WeightingCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Scores of the town if every part had answered alike: post-stratified over the finest parts that show a field, from their
 * printed counts and scores and the spread within them; no role groups. Numbers to two decimals.
 */
final class Weighting {

    private final Tiers tiers;
    private final Coarsening coarsening;
    private final Map<ActionFieldKey, PublishedField> fields;

    Weighting(Tiers tiers, Map<ActionFieldKey, PublishedField> fields) {
        this.tiers = tiers;
        this.coarsening = tiers.coarsening();
        this.fields = fields;
    }

    /** Undefined where the town is not divided or a headcount is not known. */
    WeightingFigures figures() {
        TierParts finest = tiers.get(Tier.FIELD);
        boolean known = finest.leaves().stream().allMatch(part -> part.heads().complete());
        if (finest.town().isLeaf() || !known) {
            return WeightingFigures.UNDEFINED;
        }
        List<WeightingCell> cells = new ArrayList<>();
        for (Part part : finest.leaves()) {
            GroupEstimate group = finest.groupOf(part);
            cells.add(cell(finest, part, coarsening.count(group.respondents(), group.headcount())));
        }
        PostStratification all = PostStratification.of(cells);
        Map<ActionFieldKey, WeightedScore> scores = new LinkedHashMap<>();
        fields.forEach((key, field) -> scores.put(key, score(field)));
        return new WeightingFigures(
                Figure.ofCount(all.cells().size()),
                all.merged().stream().map(WeightingCell::members).toList(),
                TownPolicy.statistic(all.weights().effectiveSampleSize()),
                scores);
    }

    private static WeightingCell cell(TierParts tier, Part part, long printedCount) {
        return new WeightingCell(
                path(tier.town(), part),
                List.of(part.key().value()),
                new FinitePopulation(printedCount, TierParts.headcountOf(part)));
    }

    /** The parts above a part, from the top, and itself. */
    private static List<String> path(Part above, Part part) {
        List<String> path = new ArrayList<>();
        Part current = above;
        while (!current.equals(part)) {
            Part next = current.children().stream()
                    .filter(child -> child.walk().anyMatch(part::equals))
                    .findFirst()
                    .orElse(part);
            path.add(next.key().value());
            current = next;
        }
        return path;
    }

    private WeightedScore score(PublishedField field) {
        Shown shown = field.disclosure().score();
        if (!shown.hasParts()) {
            return WeightedScore.UNDEFINED;
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        List<WeightingCell> cells = new ArrayList<>();
        for (Part part : shown.smallest()) {
            parts.put(part.key().value(), part);
            cells.add(cell(shown.tier(), part, printed(field, part)));
        }
        PostStratification weighted = PostStratification.of(cells);
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < weighted.cells().size(); i++) {
            WeightingCell cell = weighted.cells().get(i);
            double weight = weighted.weights().get(i) * cell.n();
            strata.add(new Stratum(weight, moments(field, cell, parts), OptionalLong.of(population(cell))));
        }
        StratifiedMean mean = StratifiedMean.of(strata);
        return new WeightedScore(TownPolicy.statistic(mean.mean()), TownPolicy.statistic(mean.se()));
    }

    /** As many that at most 95 % of them have answered. */
    private static long population(WeightingCell cell) {
        return Math.max(cell.headcount(), (long) Math.ceil(cell.n() / Spread.LARGEST_FRACTION));
    }

    private static SampleMoments moments(PublishedField field, WeightingCell cell, Map<String, Part> parts) {
        double sum = 0;
        for (String member : cell.members()) {
            Part part =
                    parts.getOrDefault(member, field.disclosure().score().tier().town());
            sum += printed(field, part)
                    * field.score().points(field.disclosure().score().tier().groupOf(part));
        }
        double variance = field.score().spread().variance();
        return new SampleMoments(cell.n(), OptionalDouble.of(sum / cell.n()), OptionalDouble.of(variance));
    }

    private static long printed(PublishedField field, Part part) {
        return field.score().printedCount(field.disclosure().score().tier().groupOf(part));
    }
}
