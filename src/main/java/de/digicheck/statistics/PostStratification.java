package de.digicheck.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Weights that make up for cells of the staff answering at different rates (<i>Gewichtung</i>).
 *
 * <p>w<sub>h</sub> = (N<sub>h</sub>/n<sub>h</sub>)/(N/n) for all who answered in cell h; they average 1. Before, cells with
 * n<sub>h</sub> &lt; {@value #FEWEST} or N<sub>h</sub>/n<sub>h</sub> &gt; {@value #LARGEST_RATIO}·N/n are collapsed, each with
 * the nearest cell: the one that shares most of its path (same unit, then same division, then any). Nearest pairs come
 * first; of several the smallest cell, of several the first by name. Afterwards weights beyond {@value Weights#LOWEST}…{@value
 * Weights#HIGHEST} are trimmed and all rescaled once to average 1.
 *
 * <ul>
 *   <li>A cell without headcount and answers is left out.
 *   <li>An empty cell with headcount is collapsed like any other.
 *   <li>A cell with answers and no headcount, such as people of a unit who named no role, is collapsed as well.
 *   <li>n<sub>h</sub> &gt; N<sub>h</sub> &gt; 0 (stale) after collapsing: N<sub>h</sub> = n<sub>h</sub>.
 *   <li>One cell left: weight 1, however small it is.
 *   <li>Nobody answered, or no headcount at all: no weights.
 * </ul>
 *
 * <p>Reference: W. G. Cochran (1977), Sampling Techniques, 3rd edition, Wiley, section 5A.9. In R:
 * {@code survey::postStratify(design, ~cell, data.frame(cell, Freq = N))}.
 *
 * @param cells after collapsing; a collapsed cell has several members
 * @param weights one per cell
 */
public record PostStratification(List<WeightingCell> cells, Weights weights) {

    static final long FEWEST = 5;
    static final double LARGEST_RATIO = 4;

    private static final Comparator<WeightingCell> BY_SIZE_AND_NAME =
            Comparator.comparingLong(WeightingCell::n).thenComparing(cell -> String.join("\n", cell.members()));

    /** Collapses cells where needed and weights them. */
    public static PostStratification of(List<WeightingCell> cells) {
        List<WeightingCell> collapsed = collapse(cells);
        long n = collapsed.stream().mapToLong(WeightingCell::n).sum();
        if (n == 0) {
            return new PostStratification(collapsed, Weights.none());
        }
        long headcount = collapsed.stream().mapToLong(WeightingCell::headcount).sum();
        if (headcount == 0) {
            return new PostStratification(collapsed, Weights.none());
        }
        double overall = (double) headcount / n;
        double[] raw = collapsed.stream()
                .mapToDouble(cell -> (double) cell.headcount() / cell.n() / overall)
                .toArray();
        long[] counts = collapsed.stream().mapToLong(WeightingCell::n).toArray();
        return new PostStratification(collapsed, Weights.of(raw, counts).trimmed());
    }

    /** The collapsed cells that have more than one member. */
    public List<WeightingCell> merged() {
        return cells.stream().filter(cell -> cell.members().size() > 1).toList();
    }

    private static List<WeightingCell> collapse(List<WeightingCell> cells) {
        List<WeightingCell> remaining = new ArrayList<>(
                cells.stream().filter(c -> c.listed() > 0 || c.n() > 0).toList());
        long n = remaining.stream().mapToLong(WeightingCell::n).sum();
        long headcount = remaining.stream().mapToLong(WeightingCell::headcount).sum();
        Optional<WeightingCell> weak = weakest(remaining, n, headcount);
        while (remaining.size() > 1 && weak.isPresent()) {
            remaining.remove(weak.get());
            WeightingCell nearest = nearest(weak.get(), remaining);
            remaining.remove(nearest);
            remaining.add(joined(weak.get(), nearest));
            weak = weakest(remaining, n, headcount);
        }
        remaining.sort(Comparator.comparing(cell -> cell.members().get(0)));
        return List.copyOf(remaining);
    }

    /** The weak cell with the nearest neighbour, of several the smallest. */
    private static Optional<WeightingCell> weakest(List<WeightingCell> cells, long n, long headcount) {
        int weakest = -1;
        int nearest = -1;
        for (int i = 0; i < cells.size(); i++) {
            if (isWeak(cells.get(i), n, headcount)) {
                int nearness = nearestOf(i, cells);
                boolean nearer = weakest < 0 || nearness > nearest;
                if (nearer || (nearness == nearest && isBefore(cells.get(i), cells.get(weakest)))) {
                    weakest = i;
                    nearest = nearness;
                }
            }
        }
        return weakest < 0 ? Optional.empty() : Optional.of(cells.get(weakest));
    }

    private static boolean isBefore(WeightingCell one, WeightingCell other) {
        return BY_SIZE_AND_NAME.compare(one, other) < 0;
    }

    private static int nearestOf(int index, List<WeightingCell> cells) {
        WeightingCell cell = cells.get(index);
        int nearest = 0;
        for (int other = 0; other < cells.size() && nearest < cell.path().size(); other++) {
            nearest = other == index ? nearest : Math.max(nearest, cell.nearness(cells.get(other)));
        }
        return nearest;
    }

    /** n_h &lt; 5, N_h = 0 or N_h/n_h &gt; 4·N/n, without division. */
    private static boolean isWeak(WeightingCell cell, long n, long headcount) {
        return cell.n() < FEWEST
                || cell.isOutside()
                || (double) cell.headcount() * n > LARGEST_RATIO * headcount * cell.n();
    }

    private static WeightingCell nearest(WeightingCell cell, List<WeightingCell> others) {
        return others.stream()
                .min(Comparator.comparingInt((WeightingCell other) -> -other.nearness(cell))
                        .thenComparing(BY_SIZE_AND_NAME))
                .orElseThrow();
    }

    private static WeightingCell joined(WeightingCell a, WeightingCell b) {
        return new WeightingCell(
                a.path().subList(0, a.nearness(b)),
                Stream.concat(a.members().stream(), b.members().stream())
                        .sorted()
                        .toList(),
                new FinitePopulation(a.n() + b.n(), OptionalLong.of(a.listed() + b.listed())));
    }
}
