package de.digicheck.cli;

import de.digicheck.roadmap.Conflict;
import de.digicheck.roadmap.Constraint;
import de.digicheck.roadmap.PlanInstance;
import de.digicheck.roadmap.Portfolio;
import de.digicheck.roadmap.PortfolioProblem;
import de.digicheck.roadmap.PortfolioSolver;
import de.digicheck.roadmap.SearchLimit;
import de.digicheck.roadmap.json.InstanceJson;
import de.digicheck.roadmap.json.PlanJson;
import de.digicheck.roadmap.search.BranchAndBound;
import de.digicheck.shared.Findings;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plans a portfolio. */
@Command(
        name = "plan",
        description = "Finds the projects, and the year in which each starts, that are worth most within a budget.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done, also when no plan is possible", "2:bad input or usage; nothing was written"})
final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--instance", required = true, paramLabel = "FILE", description = "projects and budget (JSON)")
    private Path instance;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "plan (JSON) to write")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out must be a file, not a folder: " + out);
        }
        Console console = Console.of(spec);
        Findings findings = new Findings();
        Optional<PlanInstance> read = InstanceJson.read(instance, findings);
        console.settle(findings);
        plan(read.orElseThrow(), console);
        return CommandLineInterface.DONE;
    }

    private void plan(PlanInstance given, Console console) throws IOException {
        PortfolioSolver solver = new BranchAndBound(System::nanoTime);
        PortfolioProblem problem = given.problem();
        Portfolio plan = solver.solve(problem, SearchLimit.USUAL);
        List<Constraint> conflict = plan.exists() ? List.of() : Conflict.in(problem, solver);
        Path file = out.toAbsolutePath();
        try (Drafts drafts = Drafts.into(Optional.ofNullable(file.getParent()).orElse(file))) {
            try (OutputStream json = drafts.create(file.getFileName().toString())) {
                PlanJson.write(given, plan, conflict, json);
            }
            drafts.publish();
        }
        console.out().println(summary(given, plan));
        console.out().flush();
    }

    private static String summary(PlanInstance given, Portfolio plan) {
        String status = "status " + plan.status().name().toLowerCase(Locale.ROOT);
        if (!plan.exists()) {
            return status + "; the file says which conditions collide";
        }
        BigDecimal percent = BigDecimal.valueOf(plan.gap()).movePointRight(2).setScale(2, RoundingMode.CEILING);
        return status + ", objective "
                + given.objective(plan.start()).stripTrailingZeros().toPlainString() + ", gap " + percent + " %, "
                + plan.start().size() + " of " + given.projects().size() + " projects";
    }
}
