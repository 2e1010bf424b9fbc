package de.digicheck.roadmap.search;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Builds a plan project by project, those first that look best to the bound. Gives good plans early, proves nothing. */
final class Greedy {

    private final SearchModel model;
    private final Propagation propagation;

    Greedy(SearchModel model, Propagation propagation) {
        this.model = model;
        this.propagation = propagation;
    }

    /** Offers a plan within the domains, if this way leads to one. */
    void offer(int[] domain, DualBound bound, Incumbent incumbent) {
        double[] best = bound.best.clone();
        double[] reduced = bound.reduced.clone();
        int[] order = IntStream.range(0, model.projects)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer project) -> -rank(domain[project], best[project]))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] plan = domain.clone();
        for (int project : order) {
            if (!place(plan, project, reduced)) {
                return;
            }
        }
        incumbent.offer(years(plan));
    }

    private static double rank(int bits, double best) {
        return (bits & SearchModel.NOT_STARTED) == 0 ? Double.MAX_VALUE : best;
    }

    /** Decides one project: its best year that fits, else not at all. */
    private boolean place(int[] plan, int project, double[] reduced) {
        while ((plan[project] & (plan[project] - 1)) != 0) {
            int bit = bestBit(plan[project], project, reduced);
            int[] trial = plan.clone();
            trial[project] = bit;
            if (propagation.tighten(trial)) {
                System.arraycopy(trial, 0, plan, 0, plan.length);
                return true;
            }
            plan[project] &= ~bit;
        }
        return plan[project] != 0 && propagation.tighten(plan);
    }

    private int bestBit(int bits, int project, double[] reduced) {
        int best = SearchModel.NOT_STARTED;
        double most = Double.NEGATIVE_INFINITY;
        for (int year = 1; year <= model.years; year++) {
            int option = model.option(project, year);
            boolean counts = model.profit[option] > 0 || (bits & SearchModel.NOT_STARTED) == 0;
            if ((bits & (1 << year)) != 0 && counts && reduced[option] > most) {
                most = reduced[option];
                best = 1 << year;
            }
        }
        return best;
    }

    static int[] years(int[] decided) {
        return IntStream.of(decided).map(Integer::numberOfTrailingZeros).toArray();
    }
}
