package de.digicheck.release;

import de.digicheck.aggregation.Estimates;
import de.digicheck.aggregation.FieldEstimate;
import de.digicheck.aggregation.GoalEstimate;
import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.aggregation.ItemEstimate;
import de.digicheck.aggregation.PartEstimate;
import de.digicheck.aggregation.ReliabilityEstimate;
import de.digicheck.aggregation.RoleEstimate;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.RoleKey;
import de.digicheck.statistics.CronbachAlpha;
import de.digicheck.statistics.ItemAnalysis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Publishes everything as it is.
 *
 * @param earlier answers to the same questions in an earlier wave; empty without one
 */
record RawPolicy(Optional<Estimates> earlier) implements ReleasePolicy {

    @Override
    public Release release(Estimates estimates) {
        RawComparisons comparisons = new RawComparisons(estimates.comparisons());
        Map<ItemKey, ItemAnalysis> analyses = new LinkedHashMap<>();
        estimates.reliability().values().forEach(field -> analyses.putAll(field.items()));
        return new Release(
                Release.Kind.RAW,
                Figure.ofCount(estimates.town().respondents()),
                RawFigures.count(estimates.town().headcount()),
                items(estimates.town(), analyses),
                fields(estimates, comparisons),
                units(estimates, comparisons),
                roles(estimates, comparisons),
                RawSupplement.of(estimates),
                RawCaveats.of(estimates));
    }

    private static Map<ItemKey, ItemFigures> items(GroupEstimate town, Map<ItemKey, ItemAnalysis> analyses) {
        Map<ItemKey, ItemFigures> items = new LinkedHashMap<>();
        for (ItemEstimate item : town.items()) {
            items.put(item.item(), item(item, town.headcount(), Optional.ofNullable(analyses.get(item.item()))));
        }
        return items;
    }

    private static ItemFigures item(ItemEstimate item, OptionalLong headcount, Optional<ItemAnalysis> analysis) {
        return new ItemFigures(
                Figure.ofCount(item.n()),
                Figure.ofCount(item.missing()),
                Figure.ofCount(item.dontKnow()),
                Figure.ofCount(item.notApplicable()),
                Figure.ofCount(item.notShown()),
                Figure.of(item.mean()),
                Figure.of(item.sd()),
                Figure.of(item.need()),
                item.pair().map(pair -> new PairFigures(Figure.of(pair.importance()), Figure.of(pair.satisfaction()))),
                RawFigures.distribution(item),
                TopTwo.exact(item, headcount),
                Figure.of(analysis.map(ItemAnalysis::itemRestCorrelation).orElse(OptionalDouble.empty())),
                Figure.of(analysis.map(ItemAnalysis::alphaIfDropped).orElse(OptionalDouble.empty())));
    }

    private Map<ActionFieldKey, FieldFigures> fields(Estimates estimates, RawComparisons comparisons) {
        Map<ActionFieldKey, FieldFigures> fields = new LinkedHashMap<>();
        for (FieldEstimate field : estimates.town().fields()) {
            Optional<ReliabilityEstimate> reliability =
                    Optional.ofNullable(estimates.reliability().get(field.key()));
            FieldStatistics statistics =
                    comparisons.statistics(field.key()).with(changes().town(field));
            fields.put(field.key(), field(field, reliability, statistics));
        }
        return fields;
    }

    private static FieldFigures field(
            FieldEstimate field, Optional<ReliabilityEstimate> reliability, FieldStatistics statistics) {
        Map<GoalKey, GoalFigures> goals = new LinkedHashMap<>();
        for (GoalEstimate goal : field.goals()) {
            goals.put(goal.key(), new GoalFigures(goal.items(), RawFigures.score(goal.score())));
        }
        return new FieldFigures(
                field.items(),
                RawFigures.score(field.score()),
                reliability
                        .map(ReliabilityEstimate::alpha)
                        .map(RawPolicy::alpha)
                        .orElse(AlphaFigures.UNDEFINED),
                Figure.of(reliability.map(ReliabilityEstimate::spearmanBrown).orElse(OptionalDouble.empty())),
                statistics,
                goals);
    }

    private static AlphaFigures alpha(CronbachAlpha alpha) {
        return new AlphaFigures(
                Figure.ofCount(alpha.n()), Figure.of(alpha.value()), RawFigures.interval(alpha.interval()));
    }

    private Map<String, PartFigures> units(Estimates estimates, RawComparisons comparisons) {
        Map<String, PartFigures> units = new LinkedHashMap<>();
        for (PartEstimate part : estimates.parts()) {
            GroupEstimate group = part.group();
            units.put(
                    part.key(),
                    new PartFigures(
                            part.key(),
                            part.parent(),
                            part.leaf(),
                            part.label(),
                            List.of(part.unit().value()),
                            Figure.ofCount(group.respondents()),
                            RawFigures.count(group.headcount()),
                            partItems(group),
                            partFields(part, comparisons)));
        }
        return units;
    }

    private static Map<ItemKey, PartItem> partItems(GroupEstimate group) {
        Map<ItemKey, PartItem> items = new LinkedHashMap<>();
        for (ItemEstimate item : group.items()) {
            items.put(
                    item.item(),
                    new PartItem(
                            Figure.ofCount(item.n()),
                            Figure.of(item.mean()),
                            Figure.of(item.need()),
                            RawFigures.distribution(item)));
        }
        return items;
    }

    private Map<ActionFieldKey, PartField> partFields(PartEstimate part, RawComparisons comparisons) {
        Map<ActionFieldKey, PartField> fields = new LinkedHashMap<>();
        for (FieldEstimate field : part.group().fields()) {
            fields.put(
                    field.key(),
                    new PartField(
                            RawFigures.score(field.score()),
                            comparisons.shrunken(field.key(), part.key()),
                            goals(field),
                            comparisons.versusRest(field.key(), part.key()),
                            changes().part(part.key(), field)));
        }
        return fields;
    }

    private Map<ActionFieldKey, PartField> roleFields(RoleEstimate role, RawComparisons comparisons) {
        Map<ActionFieldKey, PartField> fields = new LinkedHashMap<>();
        for (FieldEstimate field : role.group().fields()) {
            fields.put(
                    field.key(),
                    new PartField(
                            RawFigures.score(field.score()),
                            ShrunkenFigures.UNDEFINED,
                            goals(field),
                            comparisons.versusRest(field.key(), role.key()),
                            changes().role(role.key(), field)));
        }
        return fields;
    }

    private static Map<GoalKey, ScoreFigures> goals(FieldEstimate field) {
        Map<GoalKey, ScoreFigures> goals = new LinkedHashMap<>();
        field.goals().forEach(goal -> goals.put(goal.key(), RawFigures.score(goal.score())));
        return goals;
    }

    private RawChanges changes() {
        return new RawChanges(earlier);
    }

    private Map<RoleKey, RoleFigures> roles(Estimates estimates, RawComparisons comparisons) {
        Map<RoleKey, RoleFigures> figures = new LinkedHashMap<>();
        for (RoleEstimate role : estimates.roles()) {
            GroupEstimate group = role.group();
            figures.put(
                    role.key(),
                    new RoleFigures(
                            role.label(),
                            Figure.ofCount(group.respondents()),
                            RawFigures.count(group.headcount()),
                            roleFields(role, comparisons)));
        }
        return figures;
    }
}
