package de.digicheck.prioritisation;

import de.digicheck.projectcatalogue.Means;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.Ratings;
import de.digicheck.shared.Euro;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the ranking would be (<i>Was wäre wenn</i>) with other weights, ratings or costs. Nothing is kept. Ranks and quick
 * wins are compared as the inputs stand, without draws.
 *
 * @param weights of the criteria, sum 1; empty = as they are
 * @param projects what is changed of a project
 */
public record WhatIf(Optional<Map<Criterion, Double>> weights, Map<ProjectKey, Change> projects) {

    public WhatIf {
        weights = weights.map(changed -> Collections.unmodifiableMap(new EnumMap<>(changed)));
        projects = Collections.unmodifiableMap(new LinkedHashMap<>(projects));
    }

    /**
     * A change of a project; what is empty stays.
     *
     * @param citizenFriendliness rating 0…4
     * @param efficiency rating 0…4
     * @param structuralChange rating 0…4
     * @param cost expenses until the end of the first year and investments together, EUR
     */
    public record Change(
            OptionalInt citizenFriendliness,
            OptionalInt efficiency,
            OptionalInt structuralChange,
            Optional<Euro> cost) {}

    /**
     * A proposal before and after.
     *
     * @param rank now
     * @param newRank with the changes
     * @param benefit now, 0…100
     * @param newBenefit with the changes
     * @param byCriterion points of benefit it wins (or loses, negative) by criterion; sums to the difference
     * @param quickWin now; empty = candidate
     * @param newQuickWin with the changes
     */
    public record Move(
            ProjectKey project,
            LocalizedText label,
            int rank,
            int newRank,
            double benefit,
            double newBenefit,
            Map<Criterion, Double> byCriterion,
            Optional<Boolean> quickWin,
            Optional<Boolean> newQuickWin) {

        public Move {
            byCriterion = Collections.unmodifiableMap(new EnumMap<>(byCriterion));
        }

        /** Places that it goes up; negative = down. */
        public int up() {
            return rank - newRank;
        }
    }

    /** Every proposal, in the new order. */
    List<Move> moves(Prioritisation prioritisation, ProjectCatalogue catalogue) {
        Ranking before = prioritisation.rank(catalogue, Uncertainty.NONE);
        Prioritisation changed = weights.map(prioritisation::withWeights).orElse(prioritisation);
        Ranking after = changed.rank(
                new ProjectCatalogue(
                        catalogue.list().stream().map(this::changed).toList()),
                Uncertainty.NONE);
        return after.proposals().stream()
                .map(project -> move(before.find(project.key()).orElseThrow(), project))
                .toList();
    }

    private static Move move(RankedProject before, RankedProject after) {
        Map<Criterion, Double> byCriterion = new EnumMap<>(Criterion.class);
        before.contributions().forEach(was -> byCriterion.put(was.criterion(), -was.points()));
        after.contributions().forEach(is -> byCriterion.merge(is.criterion(), is.points(), Double::sum));
        return new Move(
                after.key(),
                after.label(),
                before.rank().orElseThrow(),
                after.rank().orElseThrow(),
                before.benefit(),
                after.benefit(),
                byCriterion,
                before.quickWin().value(),
                after.quickWin().value());
    }

    private Project changed(Project project) {
        Change change = projects.get(project.key());
        if (change == null) {
            return project;
        }
        Ratings ratings = new Ratings(
                or(change.citizenFriendliness(), project.ratings().citizenFriendliness()),
                or(change.efficiency(), project.ratings().efficiency()),
                or(change.structuralChange(), project.ratings().structuralChange()));
        Means means = change.cost().map(cost -> costing(cost, project.means())).orElse(project.means());
        return new Project(
                project.key(),
                project.label(),
                project.description(),
                project.effects(),
                project.reach(),
                ratings,
                means,
                project.requires(),
                project.excludes(),
                project.status(),
                project.mandatory(),
                project.deadlines(),
                project.approvals(),
                project.components(),
                project.reuse(),
                project.sources(),
                project.assumption());
    }

    private static Means costing(Euro cost, Means means) {
        return new Means(
                Optional.of(cost), Optional.of(Euro.ZERO), Optional.of(Euro.ZERO), means.effort(), means.months());
    }

    private static OptionalInt or(OptionalInt changed, OptionalInt stated) {
        return changed.isPresent() ? changed : stated;
    }
}
