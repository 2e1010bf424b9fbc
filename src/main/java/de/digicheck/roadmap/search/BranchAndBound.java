package de.digicheck.roadmap.search;

import de.digicheck.roadmap.Portfolio;
import de.digicheck.roadmap.Portfolio.Status;
import de.digicheck.roadmap.PortfolioProblem;
import de.digicheck.roadmap.PortfolioSolver;
import de.digicheck.roadmap.SearchLimit;
import java.util.function.LongSupplier;

/**
 * Solves portfolios exactly by branch and bound on a single thread: the same problem and the same limit of steps give the
 * same plan on every machine. Whether a plan exists is always found out; the limit applies from the first plan on.
 */
public final class BranchAndBound implements PortfolioSolver {

    private final LongSupplier nanoTime;

    /** A solver; the time is only looked at to keep the limit. */
    public BranchAndBound(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public Portfolio solve(PortfolioProblem problem, SearchLimit limit) {
        Search search = new Search(new SearchModel(problem), limit, nanoTime);
        search.run();
        Incumbent found = search.incumbent();
        if (!found.isFound()) {
            return Portfolio.infeasible();
        }
        double gap = gap(found.value(), search.open());
        Status status = search.open() == Double.NEGATIVE_INFINITY ? Status.OPTIMAL : Status.FEASIBLE;
        return new Portfolio(status, found.value(), gap, found.starts());
    }

    /** Cost weighs less than half a unit in the bound, so that value ≤ bound + ½. */
    private static double gap(long value, double open) {
        double highest = Math.floor(open + 0.5 + 1e-6);
        if (!(highest > value)) {
            return 0;
        }
        return Math.min(1, (highest - value) / Math.max(Math.abs(highest), Math.abs((double) value)));
    }
}
