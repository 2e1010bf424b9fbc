package de.digicheck.roadmap;

import de.digicheck.roadmap.Portfolio.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * The same problem as a mixed integer programme of ojAlgo, written from its formula: an independent answer to hold our
 * solver against, and the baseline of its benchmark. Decides no ties and knows no bound.
 */
public final class OjAlgoModel implements PortfolioSolver {

    private static final double HALF = 0.5;

    @Override
    public Portfolio solve(PortfolioProblem problem, SearchLimit limit) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = limit.time().toMillis();
        model.options.time_suffice = limit.time().toMillis();
        model.options.integer(IntegerStrategy.DEFAULT.withGapTolerance(NumberContext.of(12, 12)));
        Map<String, Variable[]> starts = new HashMap<>();
        problem.candidates().forEach(candidate -> starts.put(candidate.key(), starts(candidate, problem, model)));
        problem.capacities().forEach(capacity -> add(capacity, problem, starts, model));
        problem.candidates().forEach(candidate -> add(candidate, problem, starts, model));
        problem.saturations().forEach(saturation -> add(saturation, problem, starts, model));
        Optimisation.Result result = model.maximise();
        if (!result.getState().isFeasible()) {
            return Portfolio.infeasible();
        }
        SortedMap<String, Integer> plan = new TreeMap<>();
        starts.forEach((key, years) -> {
            for (int year = 1; year <= years.length; year++) {
                if (years[year - 1].getValue().doubleValue() > HALF) {
                    plan.put(key, year);
                }
            }
        });
        Status status = result.getState().isOptimal() ? Status.OPTIMAL : Status.FEASIBLE;
        return new Portfolio(status, Exhaustive.value(problem, plan), 0, plan);
    }

    private static Variable[] of(String key, Map<String, Variable[]> starts) {
        return Objects.requireNonNull(starts.get(key));
    }

    private static Variable[] starts(Candidate candidate, PortfolioProblem problem, ExpressionsBasedModel model) {
        Variable[] starts = new Variable[problem.years()];
        Expression once = model.newExpression("once " + candidate.key()).upper(1);
        once.lower(candidate.mandatory() ? 1 : 0);
        for (int year = 1; year <= starts.length; year++) {
            boolean possible = year >= candidate.timing().earliest()
                    && year <= candidate.timing().latest();
            Variable start = model.newVariable(candidate.key() + " " + year)
                    .integer()
                    .lower(0)
                    .upper(possible ? 1 : 0)
                    .weight(candidate.value() * (problem.years() - year + 1));
            starts[year - 1] = start;
            once.set(start, 1);
        }
        return starts;
    }

    private static void add(
            Capacity capacity, PortfolioProblem problem, Map<String, Variable[]> starts, ExpressionsBasedModel model) {
        for (int year = 1; year <= problem.years(); year++) {
            Expression row =
                    model.newExpression(capacity.resource() + " " + year).upper(capacity.in(year));
            for (Candidate candidate : problem.candidates()) {
                for (Demand demand : candidate.demands()) {
                    for (int start = 1; demand.resource().equals(capacity.resource()) && start <= year; start++) {
                        if (demand.after(year - start) > 0) {
                            row.set(of(candidate.key(), starts)[start - 1], demand.after(year - start));
                        }
                    }
                }
            }
        }
    }

    private static void add(
            Candidate candidate,
            PortfolioProblem problem,
            Map<String, Variable[]> starts,
            ExpressionsBasedModel model) {
        Variable[] own = of(candidate.key(), starts);
        for (String required : candidate.requires()) {
            int lag = problem.lag(problem.find(required).orElseThrow());
            for (int year = 1; year <= problem.years(); year++) {
                Expression row = model.newExpression(candidate.key() + " after " + required + " " + year)
                        .upper(0);
                row.set(own[year - 1], 1);
                for (int before = 1; before <= year - lag; before++) {
                    row.set(of(required, starts)[before - 1], -1);
                }
            }
        }
        for (String excluded : candidate.excludes()) {
            Expression row = model.newExpression(candidate.key() + " not with " + excluded)
                    .upper(1);
            for (int year = 1; year <= problem.years(); year++) {
                row.set(own[year - 1], 1);
                row.set(of(excluded, starts)[year - 1], 1);
            }
        }
    }

    /** Whatever is removed beyond the most is a loss that is at least 0. */
    private static void add(
            Saturation saturation,
            PortfolioProblem problem,
            Map<String, Variable[]> starts,
            ExpressionsBasedModel model) {
        int number = problem.saturations().indexOf(saturation);
        for (int year = 1; year <= problem.years(); year++) {
            Variable loss =
                    model.newVariable("loss " + number + " " + year).lower(0).weight(-1);
            Expression row =
                    model.newExpression("saturation " + number + " " + year).upper(saturation.most());
            row.set(loss, -1);
            for (Map.Entry<String, Long> removed : saturation.removed().entrySet()) {
                for (int start = 1; start <= year; start++) {
                    row.set(of(removed.getKey(), starts)[start - 1], removed.getValue());
                }
            }
        }
    }
}
