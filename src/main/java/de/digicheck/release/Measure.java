package de.digicheck.release;

import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.aggregation.ItemEstimate;
import de.digicheck.aggregation.ScoreEstimate;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A figure that may be published of several groups.
 *
 * @param n its valid answers in a group
 * @param position where the group stands between 0 and 100; empty where there is nothing to be extreme
 * @param dominated whether nearly all of the group answered the same
 */
record Measure(
        Tier tier,
        ToLongFunction<GroupEstimate> n,
        Function<GroupEstimate, OptionalDouble> position,
        Predicate<GroupEstimate> dominated) {

    /** A score, such as that of a field or goal. */
    static Measure score(Tier tier, Function<GroupEstimate, ScoreEstimate> of) {
        return new Measure(
                tier,
                group -> of.apply(group).n(),
                group -> of.apply(group).mean().mean(),
                group -> false);
    }

    /** Whether the scores of a part differ from those of the rest; it says nothing of where the part stands. */
    static Measure rankTest(Function<GroupEstimate, ScoreEstimate> of) {
        return new Measure(
                Tier.DISTRIBUTION, group -> of.apply(group).n(), group -> OptionalDouble.empty(), group -> false);
    }

    /** Count, mean and need of an item. */
    static Measure item(Function<GroupEstimate, ItemEstimate> of) {
        return new Measure(
                Tier.ITEM,
                group -> of.apply(group).n(),
                group -> ItemPosition.hundredths(of.apply(group)),
                group -> false);
    }

    /** The distribution of an item. */
    static Measure distribution(Function<GroupEstimate, ItemEstimate> of) {
        return new Measure(
                Tier.DISTRIBUTION,
                group -> of.apply(group).n(),
                group -> OptionalDouble.empty(),
                group -> ItemShares.isDominated(of.apply(group)));
    }

    /** Tells whether a group has enough valid answers, and none that say something about everyone. */
    boolean mayShow(GroupEstimate group, Coarsening coarsening) {
        long valid = n.applyAsLong(group);
        if (!coarsening.reaches(tier, valid, group.headcount()) || dominated.test(group)) {
            return false;
        }
        OptionalDouble where = position.apply(group);
        return where.isEmpty() || !isExtreme(where.getAsDouble(), coarsening.count(valid, group.headcount()));
    }

    private static boolean isExtreme(double position, long printedCount) {
        return Coarsening.score(position, printedCount).bound() != Reported.Bound.EXACT;
    }
}
