package de.digicheck.roadmap;

import de.digicheck.roadmap.search.BranchAndBound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Time and quality of plans, against ojAlgo's integer solver on the same instances in the same run. With {@code exact N}
 * it holds N instances of 15 projects against every possible plan; with {@code write FOLDER} it writes the large instances
 * as {@code plan --instance} reads them, for other solvers.
 */
public final class PortfolioBenchmark {

    private static final SearchLimit PATIENT = new SearchLimit(Long.MAX_VALUE, Duration.ofSeconds(60));
    private static final double NANOS_PER_MILLI = 1e6;

    private PortfolioBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2 && arguments[0].equals("exact")) {
            exact(Integer.parseInt(arguments[1]));
        } else if (arguments.length == 2 && arguments[0].equals("write")) {
            write(Path.of(arguments[1]));
        } else {
            compare(15, 1, 50, SearchLimit.USUAL);
            compare(20, 3, 5, SearchLimit.USUAL);
            compare(30, 5, 4, SearchLimit.USUAL);
            compare(60, 5, 2, PATIENT);
        }
    }

    private static void exact(int instances) {
        int same = 0;
        for (int seed = 1; seed <= instances; seed++) {
            PortfolioProblem problem = new RandomProblems(seed).draw(15, 1);
            Portfolio found = new BranchAndBound(System::nanoTime).solve(problem, SearchLimit.NONE);
            Optional<Exhaustive.Plan> best = Exhaustive.solve(problem);
            same += best.filter(plan -> plan.start().equals(found.start())).isPresent() ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "15 projects: %d of %d plans are the best of all plans%n", same, instances);
    }

    private static void compare(int projects, int years, int instances, SearchLimit limit) {
        Sum ours = new Sum(new BranchAndBound(System::nanoTime), limit);
        Sum baseline = new Sum(new OjAlgoModel(), limit);
        for (int seed = 1; seed <= instances; seed++) {
            PortfolioProblem problem = new RandomProblems(seed).draw(projects, years);
            ours.solve(problem);
            baseline.solve(problem);
        }
        System.out.printf(
                Locale.ROOT,
                "%d projects x %d years: %s | ojAlgo %s | time ratio %.2f, value ratio %.4f%n",
                projects,
                years,
                ours,
                baseline,
                ours.nanos / (double) baseline.nanos,
                ours.value / (double) baseline.value);
    }

    /** What one solver did. */
    private static final class Sum {

        private final PortfolioSolver solver;
        private final SearchLimit limit;
        private long nanos;
        private long slowest;
        private long value;
        private double gap;
        private int optimal;
        private int solved;

        Sum(PortfolioSolver solver, SearchLimit limit) {
            this.solver = solver;
            this.limit = limit;
        }

        void solve(PortfolioProblem problem) {
            long began = System.nanoTime();
            Portfolio plan = solver.solve(problem, limit);
            long took = System.nanoTime() - began;
            nanos += took;
            slowest = Math.max(slowest, took);
            value += plan.value();
            gap = Math.max(gap, plan.gap());
            optimal += plan.status() == Portfolio.Status.OPTIMAL ? 1 : 0;
            solved++;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d/%d optimal, largest gap %.3f, mean %.1f ms, slowest %.1f ms, value %d",
                    optimal,
                    solved,
                    gap,
                    nanos / NANOS_PER_MILLI / solved,
                    slowest / NANOS_PER_MILLI,
                    value);
        }
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int seed = 1; seed <= 2; seed++) {
            PortfolioProblem problem = new RandomProblems(seed).draw(60, 5);
            String projects =
                    problem.candidates().stream().map(PortfolioBenchmark::json).collect(Collectors.joining(",\n"));
            Files.writeString(
                    folder.resolve("60x5-" + seed + ".json"),
                    "{\"projects\": [" + projects + "], \"years\": 5, \"budget\": "
                            + problem.capacities().get(0).byYear() + ", \"capacityDays\": "
                            + problem.capacities().get(1).byYear() + "}\n");
        }
    }

    private static String json(Candidate candidate) {
        return String.format(
                Locale.ROOT,
                "{\"key\": \"%s\", \"value\": %d, \"cost\": %d, \"effortDays\": %d, \"duration\": %d, \"requires\": %s,"
                        + " \"excludes\": %s}",
                candidate.key(),
                candidate.value(),
                candidate.costUntil(1, 1),
                candidate.demands().get(1).after(0),
                candidate.timing().duration(),
                quoted(candidate.requires()),
                quoted(candidate.excludes()));
    }

    private static String quoted(Collection<String> keys) {
        return keys.stream().map(key -> "\"" + key + "\"").toList().toString();
    }
}
