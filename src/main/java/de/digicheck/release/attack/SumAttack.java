package de.digicheck.release.attack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What published scores tell of the sum of the answers in a set of 1…k−1 people. The attacker is taken to know how many
 * answered in each cell, as colleagues may; so a score is a sum. A set fails when the range of its sum is below half the
 * possible one <i>and</i> narrower than what follows from the exact sum over the smallest published set around it alone: a
 * near-unanimous result says something of everybody, and is coarsened elsewhere.
 *
 * <p>A colleague knows his or her own answer as well; then the same is asked of the 1…k−2 others. Tried are a colleague
 * within the set, and one in the smallest other cell of the published set around it, each with the least and the greatest
 * answer that fits the true sums.
 */
public final class SumAttack {

    private static final double DUST = 1e-4;

    private final Answers answers;
    private final List<SetRange> published;
    private final int groupSize;
    private final Knowledge knowledge;

    /**
     * The true answers.
     *
     * @param range greatest minus least answer of one person
     * @param n people a cell
     * @param sums sum of answers a cell, each counted from the least answer, 0…n·range
     */
    public record Answers(double range, long[] n, double[] sums) {}

    /**
     * An attack.
     *
     * @param published sums counted from the least answer
     * @param groupSize k
     */
    public SumAttack(Answers answers, List<SetRange> published, int groupSize) {
        this.answers = answers;
        this.published = List.copyOf(published);
        this.groupSize = groupSize;
        double[] most = new double[answers.n().length];
        for (int cell = 0; cell < most.length; cell++) {
            most[cell] = answers.range() * answers.n()[cell];
        }
        this.knowledge = new Knowledge(new double[most.length], most, answers.sums(), published);
    }

    /** Tells whether what was published fits what was counted. */
    public boolean isConsistent() {
        return knowledge.isConsistent();
    }

    /** Tells whether a set of 1…k−1 people fails. */
    public boolean reveals(CellSet set) {
        return tells(knowledge, set, new Group(set.total(answers.n()), set.total(answers.sums())), around(set));
    }

    /** Tells whether a set of 1…k−1 people fails when one of them, or one beside them, puts in his or her own answer. */
    public boolean revealsToColleague(CellSet set) {
        long n = set.total(answers.n());
        Group group = new Group(n, set.total(answers.sums()));
        return (n > 1 && revealsToMember(set, group)) || (n < groupSize - 1 && revealsToNeighbour(set, group));
    }

    /** People and the sum of their answers. */
    private record Group(long n, double sum) {

        Group without(double answer) {
            return new Group(n - 1, sum - answer);
        }
    }

    /** The smallest published set of k people or more around a set. */
    private Optional<CellSet> around(CellSet set) {
        return published.stream()
                .map(SetRange::set)
                .filter(candidate -> !candidate.equals(set) && set.isSubsetOf(candidate))
                .filter(candidate -> candidate.total(answers.n()) >= groupSize)
                .min(Comparator.comparingLong((CellSet candidate) -> candidate.total(answers.n()))
                        .thenComparingInt(CellSet::size));
    }

    private boolean tells(Knowledge known, CellSet set, Group group, Optional<CellSet> around) {
        double needed = needed(group, around.map(this::group));
        return new Range(known, set).width(needed, 0, Double.MAX_VALUE) < needed;
    }

    private Group group(CellSet set) {
        return new Group(set.total(answers.n()), set.total(answers.sums()));
    }

    /** The width below which a range tells too much. */
    private double needed(Group group, Optional<Group> around) {
        double possible = answers.range() * group.n();
        double alone = around.map(whole -> {
                    double others = answers.range() * (whole.n() - group.n());
                    return Math.min(possible, whole.sum()) - Math.max(0, whole.sum() - others);
                })
                .orElse(possible);
        return Math.min(possible / 2, alone) * (1 - DUST) - DUST;
    }

    private boolean revealsToMember(CellSet set, Group group) {
        Range range = new Range(knowledge, set);
        Optional<Group> around = around(set).map(this::group);
        double others = answers.range() * (group.n() - 1);
        double least = Math.max(0, group.sum() - others);
        double greatest = Math.min(answers.range(), group.sum());
        return tellsMember(range, group, around, least) || tellsMember(range, group, around, greatest);
    }

    private boolean tellsMember(Range range, Group group, Optional<Group> around, double own) {
        double needed = needed(group.without(own), around.map(whole -> whole.without(own)));
        double most = own + answers.range() * (group.n() - 1);
        return range.width(needed, own, most) < needed;
    }

    private boolean revealsToNeighbour(CellSet set, Group group) {
        Optional<CellSet> around = around(set);
        if (around.isEmpty()) {
            return false;
        }
        return around.get()
                .minus(set)
                .cells()
                .filter(cell -> answers.n()[cell] > 0)
                .boxed()
                .min(Comparator.comparingLong((Integer cell) -> answers.n()[cell]))
                .filter(cell -> revealsTo(cell, set, group, group(around.get())))
                .isPresent();
    }

    private boolean revealsTo(int cell, CellSet set, Group group, Group around) {
        double sum = answers.sums()[cell];
        double others = answers.range() * (answers.n()[cell] - 1);
        double least = Math.max(0, sum - others);
        double greatest = Math.min(answers.range(), sum);
        return tellsNeighbour(cell, set, group, around.without(least), least)
                || tellsNeighbour(cell, set, group, around.without(greatest), greatest);
    }

    private boolean tellsNeighbour(int cell, CellSet set, Group group, Group around, double own) {
        double others = answers.range() * (answers.n()[cell] - 1);
        double needed = needed(group, Optional.of(around));
        return new Range(knowledge.with(cell, own, own + others), set).width(needed, 0, Double.MAX_VALUE) < needed;
    }

    /** The possible sums over a set: some of them at once, all of them when that is not enough. */
    private static final class Range {

        private final Programme programme;
        private double least;
        private double greatest;
        private boolean settled;

        Range(Knowledge knowledge, CellSet set) {
            programme = knowledge.programme(set);
            least = knowledge.actual(set);
            greatest = least;
        }

        /** Width of the range between two ends; exact, when it is less than needed. */
        double width(double needed, double from, double to) {
            if (least == greatest && !settled) {
                least = new Pushing(programme, SetRange.DUST).push(-1, 0);
                greatest = new Pushing(programme, SetRange.DUST).push(1, Double.MAX_VALUE);
            }
            if (between(from, to) < needed && !settled) {
                Optimum optimum = new Optimum(programme, false);
                least = Math.min(least, optimum.least().orElse(least));
                greatest = Math.max(greatest, optimum.greatest().orElse(greatest));
                settled = true;
            }
            return between(from, to);
        }

        private double between(double from, double to) {
            return Math.min(greatest, to) - Math.max(least, from);
        }
    }
}
