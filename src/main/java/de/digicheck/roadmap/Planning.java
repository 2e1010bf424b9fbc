package de.digicheck.roadmap;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.shared.Euro;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.List;

/** Turns ranked projects and a budget into a roadmap, and says why the others are not in it. */
public final class Planning {

    private final ActionFields fields;
    private final ValueModel values;
    private final PortfolioSolver solver;

    public Planning(ActionFields fields, ValueModel values, PortfolioSolver solver) {
        this.fields = fields;
        this.values = values;
        this.solver = solver;
    }

    /** The best roadmap for the ranked projects of a catalogue, at the cost that each names as a whole. */
    public Roadmap plan(Ranking ranking, ProjectCatalogue catalogue, BudgetFrame budget) {
        return plan(ranking, new RoadmapProblem(catalogue, budget, project -> ProjectCost.of(project.means())), budget);
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
