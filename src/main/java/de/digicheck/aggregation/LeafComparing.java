package de.digicheck.aggregation;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.statistics.AreaMean;
import de.digicheck.statistics.DerSimonianLaird;
import de.digicheck.statistics.DunnTest;
import de.digicheck.statistics.IntraclassCorrelation;
import de.digicheck.statistics.KruskalWallis;
import de.digicheck.statistics.PValueAdjustment;
import de.digicheck.statistics.PauleMandel;
import de.digicheck.statistics.PooledVariance;
import de.digicheck.statistics.ShrinkageModel;
import de.digicheck.statistics.ShrunkenMean;
import de.digicheck.statistics.ValueCounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * Compares the leaves of the tree in every field (methods: small units, comparisons). Leaves with fewer than two scores
 * neither tell of τ² nor of μ, but are shrunken like the others; those without a score are left out.
 */
final class LeafComparing {

    private static final int FEWEST_SCORES = 2;

    private final TallySheet sheet;
    private final List<PartEstimate> parts;
    private final Map<String, Tally> leaves;
    private final IntFunction<PooledVariance> pooled;

    /**
     * Compares the leaves among some parts.
     *
     * @param leaves tally of each leaf by its key
     * @param pooled variance within the leaves, by score
     */
    LeafComparing(
            TallySheet sheet, List<PartEstimate> parts, Map<String, Tally> leaves, IntFunction<PooledVariance> pooled) {
        this.sheet = sheet;
        this.parts = parts;
        this.leaves = leaves;
        this.pooled = pooled;
    }

    /**
     * The comparison by field.
     *
     * @param withPairs whether all pairs of leaves are compared, too
     */
    Map<ActionFieldKey, FieldComparison> compare(boolean withPairs) {
        Map<ActionFieldKey, Map<String, RestComparison>> rest = versusRest();
        Map<ActionFieldKey, Double> holm = holm();
        Map<ActionFieldKey, FieldComparison> comparisons = new LinkedHashMap<>();
        for (int index = 0; index < sheet.plan().fields().size(); index++) {
            ScorePlan.FieldScore field = sheet.plan().fields().get(index);
            List<AreaMean> areas = areas(field, index);
            comparisons.put(
                    field.key(),
                    new FieldComparison(
                            areas.size(),
                            IntraclassCorrelation.of(tallies(field)),
                            PauleMandel.tauSquared(areas),
                            DerSimonianLaird.tauSquared(areas),
                            KruskalWallis.of(tallies(field)),
                            Optional.ofNullable(holm.get(field.key()))
                                    .map(OptionalDouble::of)
                                    .orElse(OptionalDouble.empty()),
                            withPairs ? Optional.of(pairs(field)) : Optional.empty(),
                            shrunken(field, index, ShrinkageModel.fit(areas)),
                            rest.getOrDefault(field.key(), Map.of())));
        }
        return comparisons;
    }

    private List<ValueCounts> tallies(ScorePlan.FieldScore field) {
        return leaves.values().stream().map(leaf -> leaf.score(field.score())).toList();
    }

    private Map<ActionFieldKey, Map<String, RestComparison>> versusRest() {
        RestComparing<String> comparing = new RestComparing<>(sheet, sheet.all());
        comparing.add(leaves);
        return comparing.byField();
    }

    /** p of the rank test by Holm over all fields that have one. */
    private Map<ActionFieldKey, Double> holm() {
        Map<ActionFieldKey, Double> adjusted = new LinkedHashMap<>();
        for (ScorePlan.FieldScore field : sheet.plan().fields()) {
            KruskalWallis.of(tallies(field)).ifPresent(test -> adjusted.put(field.key(), test.p()));
        }
        double[] holm = PValueAdjustment.HOLM.adjust(
                adjusted.values().stream().mapToDouble(Double::doubleValue).toArray());
        int next = 0;
        for (Map.Entry<ActionFieldKey, Double> entry : adjusted.entrySet()) {
            entry.setValue(holm[next++]);
        }
        return adjusted;
    }

    private List<PairComparison> pairs(ScorePlan.FieldScore field) {
        List<String> keys = List.copyOf(leaves.keySet());
        return DunnTest.ofPairs(tallies(field)).stream()
                .map(pair ->
                        new PairComparison(keys.get(pair.first()), keys.get(pair.second()), pair.z(), pair.pHolm()))
                .toList();
    }

    /** Means of the leaves with two scores or more. */
    private List<AreaMean> areas(ScorePlan.FieldScore field, int index) {
        return parts.stream()
                .filter(PartEstimate::leaf)
                .map(part -> part.group().fields().get(index).score())
                .filter(score -> score.n() >= FEWEST_SCORES)
                .map(score -> area(score, pooled.apply(field.score()).variance().orElseThrow()))
                .toList();
    }

    private static AreaMean area(ScoreEstimate score, double variance) {
        return AreaMean.of(
                score.mean().mean().orElseThrow(), variance, score.mean().population());
    }

    private Map<String, ShrunkenEstimate> shrunken(ScorePlan.FieldScore field, int index, ShrinkageModel model) {
        OptionalDouble variance = pooled.apply(field.score()).variance();
        Map<String, ShrunkenEstimate> shrunken = new LinkedHashMap<>();
        for (PartEstimate part : parts) {
            ScoreEstimate score = part.group().fields().get(index).score();
            if (score.n() > 0) {
                boolean shrinks = part.leaf() && model.shrinks() && variance.isPresent();
                shrunken.put(
                        part.key(),
                        shrinks ? shrink(score, variance.getAsDouble(), model) : ShrunkenEstimate.unchanged(score));
            }
        }
        return shrunken;
    }

    private static ShrunkenEstimate shrink(ScoreEstimate score, double variance, ShrinkageModel model) {
        ShrunkenMean shrunken = model.shrink(area(score, variance));
        return new ShrunkenEstimate(shrunken.value(), OptionalDouble.of(shrunken.se()), shrunken.shrinkageWeight());
    }
}
