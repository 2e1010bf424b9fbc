package de.digicheck.roadmap;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.Municipality;
import de.digicheck.prioritisation.BenefitDraw;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.shared.Euro;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns ranked projects and a budget into a roadmap, and says why the others are not in it. */
public final class Planning {

    private final Municipality town;
    private final ActionFields fields;
    private final ValueModel values;
    private final PortfolioSolver solver;

    /** Planning for a town whose units are those that projects reach. */
    public Planning(Municipality town, ActionFields fields, ValueModel values, PortfolioSolver solver) {
        this.town = town;
        this.fields = fields;
        this.values = values;
        this.solver = solver;
    }

    /** The best roadmap for the ranked projects of a catalogue, at the cost that each names as a whole. */
    public Roadmap plan(Ranking ranking, ProjectCatalogue catalogue, BudgetFrame budget) {
        return plan(ranking, asAWhole(catalogue, budget), budget);
    }

    private RoadmapProblem asAWhole(ProjectCatalogue catalogue, BudgetFrame budget) {
        return new RoadmapProblem(catalogue, town, budget, project -> ProjectCost.of(project.means()));
    }

    Roadmap plan(Ranking ranking, RoadmapProblem roadmap, BudgetFrame budget) {
        PortfolioProblem problem = roadmap.problem(ranking, fields, values);
        Portfolio plan = solver.solve(problem, SearchLimit.USUAL);
        Omissions omissions = new Omissions(problem, solver, roadmap.names(), plan);
        return new Roadmap(
                plan.status(),
                plan.gap(),
                RoadmapProblem.points(plan.value()),
                plan.exists() ? years(problem, plan, budget.firstYear()) : List.of(),
                plan.exists() ? List.of() : omissions.reasons(Conflict.in(problem, solver)),
                plan.exists() ? omissions.list() : List.of(),
                roadmap.unplannable());
    }

    /**
     * How often each project that can be planned starts, when the plan is made anew in each draw of benefit and cost. Days,
     * and what projects remove of the same need together, stay as stated.
     *
     * @param draws at least one
     */
    public List<Roadmap.Included> inclusion(
            Ranking ranking, ProjectCatalogue catalogue, BudgetFrame budget, List<BenefitDraw> draws) {
        PortfolioProblem problem = asAWhole(catalogue, budget).problem(ranking, fields, values);
        return Robustness.of(draws.size(), draw -> drawn(draws.get(draw)).applied(problem), solver, SearchLimit.SMALL)
                .entrySet()
                .stream()
                .map(found -> new Roadmap.Included(new ProjectKey(found.getKey()), found.getValue()))
                .toList();
    }

    private static Robustness.Draw drawn(BenefitDraw draw) {
        Map<String, Long> worth = new HashMap<>();
        draw.points().forEach((project, points) -> worth.put(project.value(), RoadmapProblem.units(points)));
        Map<String, Double> factors = new HashMap<>();
        draw.costFactors().forEach((project, factor) -> factors.put(project.value(), factor));
        return new Robustness.Draw(worth, factors);
    }

    private static List<Roadmap.Year> years(PortfolioProblem problem, Portfolio plan, int firstYear) {
        Usage usage = new Usage(problem);
        List<Roadmap.Year> years = new ArrayList<>();
        for (int year = 1; year <= problem.years(); year++) {
            int counted = year;
            List<ProjectKey> starting = plan.start().entrySet().stream()
                    .filter(start -> start.getValue() == counted)
                    .map(start -> new ProjectKey(start.getKey()))
                    .toList();
            years.add(new Roadmap.Year(
                    firstYear + year - 1,
                    starting,
                    new Euro(usage.of(plan.start(), Resource.of(Resource.Kind.EXPENSES), year)),
                    new Euro(usage.of(plan.start(), Resource.of(Resource.Kind.INVESTMENTS), year))));
        }
        return years;
    }
}
