package de.digicheck.release.attack;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What published counts tell of the number of people in a set who answered. A set of 1…k−1 fails when its number follows
 * exactly, or when it follows that it lies in 1…k−1 although the set has k employees or more.
 *
 * <p>First other numbers are looked for by moving people about; where none are found, linear programming decides, and
 * integer programming where that is not conclusive. What no solver can decide counts as failed.
 */
public final class CountAttack {

    private final Knowledge knowledge;
    private final int groupSize;

    /**
     * An attack.
     *
     * @param heads employees a cell; infinite when not known
     * @param actual people a cell who answered
     * @param groupSize k
     */
    public CountAttack(double[] heads, long[] actual, List<SetRange> published, int groupSize) {
        double[] values = Arrays.stream(actual).asDoubleStream().toArray();
        double enough = Arrays.stream(values).sum() + groupSize;
        double[] most = Arrays.stream(heads)
                .map(some -> Double.isFinite(some) ? some : enough)
                .toArray();
        this.knowledge = new Knowledge(new double[heads.length], most, values, published);
        this.groupSize = groupSize;
    }

    /** Tells whether what was published fits what was counted. */
    public boolean isConsistent() {
        return knowledge.isConsistent();
    }

    /** Tells whether a set of 1…k−1 people fails. */
    public boolean reveals(CellSet set) {
        Programme programme = knowledge.programme(set);
        boolean large = knowledge.upper(set) >= groupSize;
        double actual = knowledge.actual(set);
        double least = large ? 0 : actual - 1;
        double greatest = large ? groupSize : actual + 1;
        return new Pushing(programme, 1).push(-1, least) > least
                && new Pushing(programme, 1).push(1, greatest) < greatest
                && isProved(programme, least, greatest);
    }

    /** Tells whether the number can be neither as small as the one nor as great as the other. */
    private static boolean isProved(Programme programme, double least, double greatest) {
        Optimum relaxed = new Optimum(programme, false);
        boolean notLess = exceeds(relaxed.least(), least);
        boolean notMore = fallsShort(relaxed.greatest(), greatest);
        Optimum whole = new Optimum(programme, true);
        return (notLess || !reachesDown(whole.least(), least)) && (notMore || !reachesUp(whole.greatest(), greatest));
    }

    private static boolean exceeds(OptionalDouble value, double least) {
        return value.isPresent() && value.getAsDouble() > least + SetRange.DUST;
    }

    private static boolean fallsShort(OptionalDouble value, double greatest) {
        return value.isPresent() && value.getAsDouble() < greatest - SetRange.DUST;
    }

    private static boolean reachesDown(OptionalDouble value, double least) {
        return value.isPresent() && value.getAsDouble() <= least + SetRange.DUST;
    }

    private static boolean reachesUp(OptionalDouble value, double greatest) {
        return value.isPresent() && value.getAsDouble() >= greatest - SetRange.DUST;
    }
}
