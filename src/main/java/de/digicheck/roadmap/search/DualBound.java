package de.digicheck.roadmap.search;

/**
 * Upper bounds by Lagrangian relaxation. With multipliers λ ≥ 0 (at most 1 for saturations) of the rows,
 *
 * <p>B(λ) = Σ_r λ_r b_r + Σ_i max over the options o in the domain of i of (profit_o − ε cost_o − Σ_r λ_r a_ro), 0 for not
 * starting,
 *
 * <p>is at least profit − ε · cost of every plan within the domains; ε is so small that cost never outweighs one unit of
 * value. The lowest B(λ) is the bound of the linear relaxation; subgradient steps with Polyak's length come near it.
 *
 * <p>Reference: Held, Wolfe and Crowder, Validation of subgradient optimization, Mathematical Programming 6 (1974),
 * doi:10.1007/BF01580223; Fisher, The Lagrangian relaxation method, Management Science 27 (1981),
 * doi:10.1287/mnsc.27.1.1.
 */
final class DualBound {

    private final SearchModel model;
    private final double costWeight;
    private final long costStep;
    /** Rows are divided by their length, so that steps suit euros, days and counts alike. */
    private final double[] scale;

    private final double[] capacity;
    private final double[][] use;
    private final double[] highest;

    /** Multipliers of the last evaluation, and what it found. */
    double[] multipliers;

    final double[] reduced;
    final double[] best;
    private final int[] choice;
    private final double[] slack;
    private long steps;

    DualBound(SearchModel model) {
        this.model = model;
        int rows = model.rows.size();
        scale = new double[rows];
        capacity = new double[rows];
        highest = new double[rows];
        multipliers = new double[rows];
        slack = new double[rows];
        reduced = new double[model.profit.length];
        best = new double[model.projects];
        choice = new int[model.projects];
        costStep = commonDivisor(model.cost);
        costWeight = 0.5 / (costStep + totalCost(model));
        for (int row = 0; row < rows; row++) {
            scale[row] = length(model.rows.get(row));
            capacity[row] = model.rows.get(row).capacity() / scale[row];
            highest[row] = model.rows.get(row).mostMultiplier() * scale[row];
        }
        use = new double[model.profit.length][];
        for (int option = 0; option < use.length; option++) {
            use[option] = scaled(option);
        }
    }

    private static double totalCost(SearchModel model) {
        double total = 0;
        for (int project = 0; project < model.projects; project++) {
            long most = 0;
            for (int year = 1; year <= model.years; year++) {
                most = Math.max(most, model.cost[model.option(project, year)]);
            }
            total += most;
        }
        return total;
    }

    /** All costs are multiples of it. */
    private static long commonDivisor(long[] amounts) {
        long divisor = 0;
        for (long amount : amounts) {
            long rest = amount;
            while (rest != 0) {
                long next = divisor % rest;
                divisor = rest;
                rest = next;
            }
        }
        return Math.max(1, divisor);
    }

    private static double length(Row row) {
        double squares = 0;
        for (long use : row.uses()) {
            squares += (double) use * use;
        }
        return Math.max(1e-9, Math.sqrt(squares));
    }

    private double[] scaled(int option) {
        int[] rows = model.rowsOf[option];
        double[] scaled = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            scaled[k] = model.usesOf[option][k] / scale[rows[k]];
        }
        return scaled;
    }

    /** What a plan of this value and cost is worth, in the terms of the bound. */
    double worth(long value, long cost) {
        return value - costWeight * cost;
    }

    /** The least by which a better plan is worth more. */
    double leastGain() {
        return costWeight * costStep;
    }

    /** Work so far, in options looked at. */
    long steps() {
        return steps;
    }

    /** The bound with the present multipliers; fills {@link #reduced} and {@link #best}. */
    double evaluate(int[] domain) {
        double bound = 0;
        for (int row = 0; row < capacity.length; row++) {
            bound += multipliers[row] * capacity[row];
        }
        for (int project = 0; project < domain.length; project++) {
            bound += evaluate(project, domain[project]);
        }
        steps += reduced.length;
        return bound;
    }

    private double evaluate(int project, int bits) {
        double most = (bits & SearchModel.NOT_STARTED) != 0 ? 0 : Double.NEGATIVE_INFINITY;
        int chosen = -1;
        for (int year = 1; year <= model.years; year++) {
            if ((bits & (1 << year)) != 0) {
                int option = model.option(project, year);
                double worth = reduced(option);
                reduced[option] = worth;
                if (worth > most) {
                    most = worth;
                    chosen = option;
                }
            }
        }
        best[project] = most;
        choice[project] = chosen;
        return most;
    }

    private double reduced(int option) {
        double worth = model.profit[option] - costWeight * model.cost[option];
        int[] rows = model.rowsOf[option];
        double[] uses = use[option];
        for (int k = 0; k < rows.length; k++) {
            worth -= multipliers[rows[k]] * uses[k];
        }
        return worth;
    }

    /**
     * One subgradient step from the last evaluation towards a target.
     *
     * @return false when the relaxed choice meets all rows and so no step leads on
     */
    boolean step(double bound, double target, double length) {
        System.arraycopy(capacity, 0, slack, 0, slack.length);
        for (int chosen : choice) {
            if (chosen >= 0) {
                int[] rows = model.rowsOf[chosen];
                for (int k = 0; k < rows.length; k++) {
                    slack[rows[k]] -= use[chosen][k];
                }
            }
        }
        double squares = 0;
        for (int row = 0; row < slack.length; row++) {
            boolean stuck =
                    (slack[row] > 0 && multipliers[row] <= 0) || (slack[row] < 0 && multipliers[row] >= highest[row]);
            slack[row] = stuck ? 0 : slack[row];
            squares += slack[row] * slack[row];
        }
        if (squares < 1e-18) {
            return false;
        }
        double width = length * Math.max(bound - target, 1e-9 * Math.abs(bound)) / squares;
        for (int row = 0; row < slack.length; row++) {
            multipliers[row] = Math.min(highest[row], Math.max(0, multipliers[row] - width * slack[row]));
        }
        return true;
    }
}
