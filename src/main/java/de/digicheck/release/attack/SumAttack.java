package de.digicheck.release.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * What published scores tell of the sum of the answers in a set of 1…k−1 people. The attacker is taken to know how many
 * answered in each cell, as colleagues may; so a score is a sum. A set fails when the range of its sum is below half the
 * possible one <i>and</i> narrower than what follows from the exact sums over the smallest published sets around it, each
 * alone: a near-unanimous result says something of everybody, and is coarsened elsewhere.
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
    private final List<CellSet> larger;

    /**
     * The true answers.
     *
     * @param range greatest minus least answer of one person
     * @param n people a cell
     * @param sums sum of answers a cell, each counted from the least answer, 0…n·range
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; read by the attack alone
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
        this.larger = larger();
    }

    /** The published sets of k people or more, the smallest first. */
    private List<CellSet> larger() {
        Map<CellSet, Long> people = new LinkedHashMap<>();
        published.forEach(range -> people.put(range.set(), range.set().total(answers.n())));
        return people.entrySet().stream()
                .filter(entry -> entry.getValue() >= groupSize)
                .sorted(Map.Entry.<CellSet, Long>comparingByValue()
                        .thenComparingInt(entry -> entry.getKey().size()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Tells whether what was published fits what was counted. */
    public boolean isConsistent() {
        return knowledge.isConsistent();
    }

    /** Tells whether a set of 1…k−1 people fails. */
    public boolean reveals(CellSet set) {
        double needed = needed(group(set), pieces(set));
        return new Range(knowledge, set).width(needed, 0, Double.MAX_VALUE) < needed;
    }

    /** Tells whether a set of 1…k−1 people fails when one of them, or one beside them, puts in his or her own answer. */
    public boolean revealsToColleague(CellSet set) {
        Group whole = group(set);
        Range range = new Range(knowledge, set);
        List<Piece> pieces = pieces(set);
        return pieces.stream()
                .anyMatch(piece -> (whole.n() > 1 && revealsToMember(range, whole, piece, pieces))
                        || (whole.n() < groupSize - 1 && revealsToNeighbour(set, whole, piece, pieces)));
    }

    /** People and the sum of their answers. */
    private record Group(long n, double sum) {

        Group without(double answer) {
            return new Group(n - 1, sum - answer);
        }
    }

    /** Some of a small set, and a published set around them. */
    private record Piece(CellSet set, Group inside, CellSet around, Group whole) {

        Piece withoutMember(double answer) {
            return new Piece(set, inside.without(answer), around, whole.without(answer));
        }

        Piece withoutNeighbour(double answer) {
            return new Piece(set, inside, around, whole.without(answer));
        }
    }

    private Group group(CellSet set) {
        return new Group(set.total(answers.n()), set.total(answers.sums()));
    }

    /**
     * The smallest published sets of k people or more that cover a small set without meeting each other; if there are none,
     * the smallest one around it; nothing, if there is none either.
     */
    private List<Piece> pieces(CellSet set) {
        List<Piece> pieces = new ArrayList<>();
        CellSet left = set;
        CellSet taken = CellSet.of();
        for (CellSet around : larger) {
            if (left.isEmpty()) {
                break;
            }
            CellSet inside = left.intersect(around);
            if (!inside.isEmpty()
                    && !around.equals(set)
                    && around.intersect(taken).isEmpty()) {
                pieces.add(new Piece(inside, group(inside), around, group(around)));
                left = left.minus(around);
                taken = taken.union(around);
            }
        }
        return left.total(answers.n()) == 0
                ? pieces
                : larger.stream()
                        .filter(around -> !around.equals(set) && set.isSubsetOf(around))
                        .findFirst()
                        .map(around -> List.of(new Piece(set, group(set), around, group(around))))
                        .orElse(List.of());
    }

    /** The width below which a range tells too much. */
    private double needed(Group group, List<Piece> pieces) {
        double possible = answers.range() * group.n();
        double alone = pieces.isEmpty()
                ? possible
                : pieces.stream().mapToDouble(this::alone).sum();
        return Math.min(possible / 2, alone) * (1 - DUST) - DUST;
    }

    /** What the exact sum over a published set leaves open of some in it. */
    private double alone(Piece piece) {
        double possible = answers.range() * piece.inside().n();
        double others = answers.range() * (piece.whole().n() - piece.inside().n());
        return Math.min(possible, piece.whole().sum())
                - Math.max(0, piece.whole().sum() - others);
    }

    private boolean revealsToMember(Range range, Group whole, Piece piece, List<Piece> pieces) {
        if (piece.inside().n() == 0) {
            return false;
        }
        double others = answers.range() * (whole.n() - 1);
        return fitting(piece.inside()).anyMatch(own -> {
            double needed = needed(whole.without(own), replaced(pieces, piece, piece.withoutMember(own)));
            return range.width(needed, own, own + others) < needed;
        });
    }

    /** The least and the greatest answer of one of a group. */
    private DoubleStream fitting(Group group) {
        double others = answers.range() * (group.n() - 1);
        return DoubleStream.of(Math.max(0, group.sum() - others), Math.min(answers.range(), group.sum()));
    }

    private static List<Piece> replaced(List<Piece> pieces, Piece old, Piece fresh) {
        return pieces.stream()
                .map(piece -> piece.set().equals(old.set()) ? fresh : piece)
                .toList();
    }

    private boolean revealsToNeighbour(CellSet set, Group whole, Piece piece, List<Piece> pieces) {
        return piece.around()
                .minus(set)
                .cells()
                .filter(cell -> answers.n()[cell] > 0)
                .boxed()
                .min(Comparator.comparingLong((Integer cell) -> answers.n()[cell]))
                .filter(cell -> fitting(group(CellSet.of(cell))).anyMatch(own -> {
                    double others = answers.range() * (answers.n()[cell] - 1);
                    double needed = needed(whole, replaced(pieces, piece, piece.withoutNeighbour(own)));
                    Range range = new Range(knowledge.with(cell, own, own + others), set);
                    return range.width(needed, 0, Double.MAX_VALUE) < needed;
                }))
                .isPresent();
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
