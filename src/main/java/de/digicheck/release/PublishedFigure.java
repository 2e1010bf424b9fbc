package de.digicheck.release;

import de.digicheck.aggregation.CellFigure;
import de.digicheck.release.RuleBook.Interval;
import de.digicheck.release.attack.CellSet;
import de.digicheck.release.attack.SetRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that was published of one figure: counts of people and scores, by set of atoms. */
final class PublishedFigure {

    private final Map<CellSet, Interval> counts = new LinkedHashMap<>();
    private final Map<CellSet, Interval> scores = new LinkedHashMap<>();

    void addCount(CellSet set, Interval count) {
        counts.merge(set, count, PublishedFigure::both);
    }

    void addScore(CellSet set, Interval score) {
        scores.merge(set, score, PublishedFigure::both);
    }

    /** What follows from both; if they contradict each other, the later one. */
    private static Interval both(Interval one, Interval other) {
        double lo = Math.max(one.lo(), other.lo());
        double hi = Math.min(one.hi(), other.hi());
        return lo <= hi ? new Interval(lo, hi) : other;
    }

    /** Everything that another one says as well. */
    void addAll(PublishedFigure other) {
        other.counts.forEach(this::addCount);
        other.scores.forEach(this::addScore);
    }

    /**
     * What of it may be about the people who are counted here: sets of which it prints another number of people, or a score
     * that theirs cannot be, are left out, and scores without a number of people.
     */
    PublishedFigure fitting(CellFigure counted) {
        double[] people = Arrays.stream(counted.n()).asDoubleStream().toArray();
        double[] answers = counted.sums();
        Set<CellSet> others = new HashSet<>();
        counts().stream().filter(range -> !range.allows(people)).forEach(range -> others.add(range.set()));
        sums(counted.n(), counted.lo(), counted.step()).stream()
                .filter(range -> !range.allows(answers))
                .forEach(range -> others.add(range.set()));
        PublishedFigure fitting = new PublishedFigure();
        fitting.counts.putAll(counts);
        fitting.counts.keySet().removeAll(others);
        fitting.scores.putAll(scores);
        fitting.scores.keySet().retainAll(fitting.counts.keySet());
        return fitting;
    }

    boolean isEmpty() {
        return counts.isEmpty() && scores.isEmpty();
    }

    List<SetRange> counts() {
        return counts.entrySet().stream()
                .map(entry -> new SetRange(
                        entry.getKey(), entry.getValue().lo(), entry.getValue().hi()))
                .toList();
    }

    /** Sets of which a score was published. */
    List<CellSet> scored() {
        return List.copyOf(scores.keySet());
    }

    /**
     * The scores as sums, each answer counted from the least one.
     *
     * @param n people by cell
     * @param least least answer of one person
     * @param step distance of possible answers; 0 when they are too many to tell
     */
    List<SetRange> sums(long[] n, double least, double step) {
        List<SetRange> sums = new ArrayList<>();
        scores.forEach((set, score) -> {
            Interval people = people(set, set.total(n));
            double lo = people.lo() * (score.lo() - least);
            double hi = people.hi() * (score.hi() - least);
            sums.add(new SetRange(
                    set, step > 0 ? up(lo, step) : lo, step > 0 ? Math.max(up(lo, step), down(hi, step)) : hi));
        });
        return sums;
    }

    /** How many people a score is of: as the attacker knows them, unless what was printed says otherwise. */
    private Interval people(CellSet set, long actual) {
        Interval printed = counts.get(set);
        boolean contradicted = printed != null && (actual < printed.lo() || actual > printed.hi());
        return printed != null && contradicted ? printed : new Interval(actual, actual);
    }

    private static double up(double value, double step) {
        return Math.ceil(value / step - 1e-6) * step;
    }

    private static double down(double value, double step) {
        return Math.floor(value / step + 1e-6) * step;
    }
}
