package de.digicheck.roadmap;

/** Finds the best plan. The same problem gives the same plan, as long as no limit of time cuts the search. */
public interface PortfolioSolver {

    /** The best plan, or the best that was found within the limit; a plan that exists is always found. */
    Portfolio solve(PortfolioProblem problem, SearchLimit limit);
}
