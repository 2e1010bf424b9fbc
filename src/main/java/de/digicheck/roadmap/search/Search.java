package de.digicheck.roadmap.search;

import de.digicheck.roadmap.SearchLimit;
import java.util.Comparator;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * Depth-first search. Each node narrows the domains by propagation, bounds the value, removes the options that no better
 * plan contains, and branches on one project. Ties are followed to the end, so that the plan of the published order wins.
 */
final class Search {

    private static final int ROOT_STEPS = 600;
    private static final int ROOT_PATIENCE = 60;
    private static final int MOST_GREEDY = 240;
    private static final int NODE_STEPS = 12;
    private static final int GREEDY_EVERY = 6;
    private static final long FIRST_STEPS = 10_000_000;
    private static final long POLISH_STEPS = 50_000_000;
    private static final long POLISH_SHARE = 4;
    private static final long PART_STEPS = 500_000;
    private static final double PRECISION = 1e-12;

    private final SearchModel model;
    private final Propagation propagation;
    private final DualBound dual;
    private final Incumbent incumbent;
    private final Greedy greedy;
    private final SearchLimit limit;
    private final LongSupplier nanoTime;
    private final long began;
    /** Less than any plan is worth: a bound below proves that there is none. */
    private final double floor;

    /** Where the search under way pauses, in steps. */
    private long stop;

    private double open = Double.NEGATIVE_INFINITY;

    Search(SearchModel model, SearchLimit limit, LongSupplier nanoTime) {
        this.model = model;
        this.propagation = new Propagation(model);
        this.dual = new DualBound(model);
        this.incumbent = new Incumbent(model);
        this.greedy = new Greedy(model, propagation);
        this.limit = limit;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.stop = limit.steps();
        this.floor = -1.001 * (1 + model.worst());
    }

    Incumbent incumbent() {
        return incumbent;
    }

    /** The highest value that a plan in what was not searched may have; negative infinity when all was searched. */
    double open() {
        return open;
    }

    /** Small problems are solved at once; large ones after the plan was bettered piece by piece. */
    void run() {
        int[] domain = model.domain.clone();
        double[] multipliers = new double[model.rows.size()];
        if (!propagation.tighten(domain)) {
            return;
        }
        descend(domain, multipliers);
        if (!isSearched(domain, multipliers, FIRST_STEPS)) {
            polish(domain, multipliers);
            isSearched(domain, multipliers, limit.steps());
        }
    }

    /** Searches for some steps; tells whether nothing is left. */
    private boolean isSearched(int[] domain, double[] multipliers, long steps) {
        stop = Math.min(limit.steps(), dual.steps() > Long.MAX_VALUE - steps ? steps : dual.steps() + steps);
        open = Double.NEGATIVE_INFINITY;
        explore(domain.clone(), multipliers.clone());
        return open == Double.NEGATIVE_INFINITY;
    }

    /** Frees a part of the plan at a time and searches for a better one; the parts are drawn from a fixed seed. */
    private void polish(int[] domain, double[] multipliers) {
        Neighbourhoods parts = new Neighbourhoods(model);
        long until = Math.min(POLISH_STEPS, limit.steps() / POLISH_SHARE);
        while (dual.steps() < until && !isLate()) {
            isSearched(parts.around(incumbent, domain), multipliers, PART_STEPS);
        }
    }

    /** Brings the bound of the root down, and picks up plans on the way. */
    private void descend(int[] domain, double[] multipliers) {
        dual.multipliers = multipliers.clone();
        double lowest = Double.POSITIVE_INFINITY;
        double length = 1;
        int patience = 0;
        for (int step = 0; step < ROOT_STEPS && patience < ROOT_PATIENCE && !isOver(); step++) {
            double bound = dual.evaluate(domain);
            if (step % GREEDY_EVERY == 0 && step < MOST_GREEDY) {
                greedy.offer(domain, dual, incumbent);
            }
            patience = bound < lowest - 1e-6 * Math.abs(lowest) ? 0 : patience + 1;
            if (bound < lowest) {
                lowest = bound;
                System.arraycopy(dual.multipliers, 0, multipliers, 0, multipliers.length);
            }
            length = patience > 0 && patience % 15 == 0 ? length / 2 : length;
            if (!dual.step(bound, target(bound), length)) {
                return;
            }
        }
    }

    private double target(double bound) {
        return incumbent.isFound() ? worth() : Math.min(bound - 0.05 * Math.abs(bound), floor);
    }

    private double worth() {
        return dual.worth(incumbent.value(), incumbent.cost());
    }

    private void explore(int[] domain, double[] multipliers) {
        double bound = narrow(domain, multipliers);
        if (bound == Double.NEGATIVE_INFINITY) {
            return;
        }
        int project = branching(domain);
        if (project < 0) {
            incumbent.offer(Greedy.years(domain));
            return;
        }
        double others = bound - dual.best[project];
        int[] bits = ordered(domain[project], project);
        double[] bounds = IntStream.of(bits)
                .mapToDouble(bit -> others + worth(project, bit))
                .toArray();
        for (int k = 0; k < bits.length; k++) {
            if (isOver()) {
                open = Math.max(open, bounds[k]);
            } else {
                int[] child = domain.clone();
                child[project] = bits[k];
                explore(child, multipliers.clone());
            }
        }
    }

    private boolean isOver() {
        return incumbent.isFound() && (dual.steps() > stop || isLate());
    }

    private boolean isLate() {
        return nanoTime.getAsLong() - began > limit.time().toNanos();
    }

    /** Narrows until nothing changes; negative infinity when no better plan is left, else the bound. */
    private double narrow(int[] domain, double[] multipliers) {
        double bound = Double.POSITIVE_INFINITY;
        boolean changed = true;
        while (changed) {
            if (!propagation.tighten(domain)) {
                return Double.NEGATIVE_INFINITY;
            }
            dual.multipliers = multipliers.clone();
            bound = improve(domain, multipliers);
            if (isHopeless(bound, domain)) {
                return Double.NEGATIVE_INFINITY;
            }
            changed = fix(domain, bound);
        }
        return bound;
    }

    /** Some steps towards the incumbent; leaves the best multipliers and their evaluation. */
    private double improve(int[] domain, double[] multipliers) {
        double lowest = dual.evaluate(domain);
        double bound = lowest;
        for (int step = 0; step < NODE_STEPS; step++) {
            if (isHopeless(lowest, domain) || !dual.step(bound, target(bound), 1)) {
                break;
            }
            bound = dual.evaluate(domain);
            if (bound < lowest) {
                lowest = bound;
                System.arraycopy(dual.multipliers, 0, multipliers, 0, multipliers.length);
            }
        }
        dual.multipliers = multipliers.clone();
        return dual.evaluate(domain);
    }

    private boolean isHopeless(double bound, int[] domain) {
        if (!incumbent.isFound()) {
            return bound < floor;
        }
        double tolerance = PRECISION * (1 + Math.abs(bound) + Math.abs(worth()));
        if (bound < worth() - tolerance) {
            return true;
        }
        return bound + tolerance < worth() + dual.leastGain() && !incumbent.mayBePreceded(domain);
    }

    /** Removes options that no plan as good as the incumbent contains. */
    private boolean fix(int[] domain, double bound) {
        if (!incumbent.isFound()) {
            return false;
        }
        double least = worth() - PRECISION * (1 + Math.abs(bound) + Math.abs(worth()));
        boolean changed = false;
        for (int project = 0; project < domain.length; project++) {
            double others = bound - dual.best[project];
            for (int bit = 1; bit < 1 << (model.years + 1); bit <<= 1) {
                if ((domain[project] & bit) != 0 && others + worth(project, bit) < least) {
                    domain[project] &= ~bit;
                    changed = true;
                }
            }
        }
        return changed;
    }

    private double worth(int project, int bit) {
        return bit == SearchModel.NOT_STARTED
                ? 0
                : dual.reduced[model.option(project, Integer.numberOfTrailingZeros(bit))];
    }

    /** The undecided project whose best option takes most; negative when all are decided. */
    private int branching(int[] domain) {
        int chosen = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int project = 0; project < domain.length; project++) {
            if ((domain[project] & (domain[project] - 1)) != 0) {
                double weight = weight(domain[project], project);
                if (weight > most) {
                    most = weight;
                    chosen = project;
                }
            }
        }
        return chosen;
    }

    private double weight(int bits, int project) {
        double most = 0;
        for (int year = 1; year <= model.years; year++) {
            if ((bits & (1 << year)) != 0) {
                int option = model.option(project, year);
                most = Math.max(most, model.profit[option] - dual.reduced[option]);
            }
        }
        return most;
    }

    private int[] ordered(int bits, int project) {
        return IntStream.rangeClosed(0, model.years)
                .map(year -> 1 << year)
                .filter(bit -> (bits & bit) != 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer bit) -> -worth(project, bit)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
