package de.digicheck.release;

import de.digicheck.aggregation.Estimates;
import de.digicheck.aggregation.FieldEstimate;
import de.digicheck.aggregation.GoalEstimate;
import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.aggregation.ItemEstimate;
import de.digicheck.aggregation.ReliabilityEstimate;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.statistics.CronbachAlpha;
import de.digicheck.statistics.ItemAnalysis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Publishes the town's figures only, coarsened; no part, no role group.
 *
 * @param caveats what else a reader must know
 */
record TownPolicy(Coarsening coarsening, List<Caveat> caveats) implements ReleasePolicy {

    private static final int ITEMS_OF_FIRST_TIER = 3;

    @Override
    public Release release(Estimates estimates) {
        GroupEstimate town = estimates.town();
        Map<ItemKey, ItemFigures> items = new LinkedHashMap<>();
        TownItems figures = new TownItems(coarsening, town.headcount());
        for (ItemEstimate item : town.items()) {
            items.put(item.item(), figures.item(item, analysis(item.item(), estimates)));
        }
        Map<ActionFieldKey, FieldFigures> fields = new LinkedHashMap<>();
        for (FieldEstimate field : town.fields()) {
            fields.put(field.key(), field(field, estimates));
        }
        return new Release(
                Release.Kind.GATED,
                coarsening.reachesFieldTier(town.respondents())
                        ? Figure.ofCount(coarsening.count(town.respondents(), town.headcount()))
                        : Withheld.PROTECTED,
                RawFigures.count(town.headcount()),
                items,
                fields,
                Map.of(),
                Map.of(),
                new TownSupplement(coarsening, estimates).supplement(),
                caveatsOf(estimates));
    }

    private static Optional<ItemAnalysis> analysis(ItemKey item, Estimates estimates) {
        return estimates.reliability().values().stream()
                .filter(field -> field.alpha().n() >= Caveats.RELIABILITY_CASES)
                .flatMap(field -> Optional.ofNullable(field.items().get(item)).stream())
                .findFirst();
    }

    private FieldFigures field(FieldEstimate field, Estimates estimates) {
        TownScores scores = new TownScores(coarsening, estimates.town().headcount());
        boolean goalsOfFirstTier = field.goals().stream()
                .allMatch(goal -> goal.items().isEmpty() || goal.items().size() >= ITEMS_OF_FIRST_TIER);
        boolean firstTier = field.items().size() >= ITEMS_OF_FIRST_TIER && !field.sensitive();
        Map<GoalKey, GoalFigures> goals = new LinkedHashMap<>();
        for (GoalEstimate goal : field.goals()) {
            ScoreFigures score = scores.score(goal.score(), goalsOfFirstTier && firstTier);
            goals.put(goal.key(), new GoalFigures(goal.items(), score));
        }
        Optional<ReliabilityEstimate> reliability = Optional.ofNullable(
                        estimates.reliability().get(field.key()))
                .filter(found -> found.alpha().n() >= Caveats.RELIABILITY_CASES);
        return new FieldFigures(
                field.items(),
                scores.score(field.score(), firstTier),
                reliability.map(found -> alpha(found.alpha(), scores)).orElse(AlphaFigures.WITHHELD),
                reliability.map(found -> statistic(found.spearmanBrown())).orElse(Withheld.PROTECTED),
                FieldStatistics.UNDEFINED,
                goals);
    }

    private static AlphaFigures alpha(CronbachAlpha alpha, TownScores scores) {
        IntervalFigure interval = alpha.interval()
                .map(ends -> new IntervalFigure(
                        Figure.of(Coarsening.statistic(ends.lower())), Figure.of(Coarsening.statistic(ends.upper()))))
                .orElse(IntervalFigure.UNDEFINED);
        return new AlphaFigures(scores.count(alpha.n()), statistic(alpha.value()), interval);
    }

    static Figure statistic(OptionalDouble value) {
        return value.isPresent() ? Figure.of(Coarsening.statistic(value.getAsDouble())) : Figure.undefined();
    }

    /**
     * Caveats of the town. One of an item is told only when the counts it rests on are shown; what was dropped from the
     * file concerns its owner alone.
     */
    private List<Caveat> caveatsOf(Estimates estimates) {
        Set<String> gaps = estimates.town().items().stream()
                .filter(item -> coarsening.reachesFieldTier(item.dontKnow()) && coarsening.reachesItemTier(item.n()))
                .map(item -> item.item().value())
                .collect(Collectors.toSet());
        Stream<Caveat> told = Caveats.of(estimates, false).stream()
                .filter(caveat -> caveat.code() != Caveat.Code.HIDDEN_ANSWERS_DROPPED)
                .filter(caveat -> caveat.code() != Caveat.Code.KNOWLEDGE_GAP || gaps.contains(caveat.subject()));
        return Stream.of(Stream.of(Caveat.of(Caveat.Code.TOWN_ONLY)), caveats.stream(), told)
                .flatMap(some -> some)
                .toList();
    }
}
