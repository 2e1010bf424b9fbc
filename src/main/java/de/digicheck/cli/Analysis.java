package de.digicheck.cli;

import de.digicheck.aggregation.ComparisonOptions;
import de.digicheck.aggregation.Evaluation;
import de.digicheck.aggregation.GridEstimates;
import de.digicheck.aggregation.Roster;
import de.digicheck.aggregation.TallySheet;
import de.digicheck.aggregation.csv.ResponsesCsv;
import de.digicheck.configuration.Decisions;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Municipality;
import de.digicheck.prioritisation.Prioritisation;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.prioritisation.Uncertainty;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.release.AuditLoop;
import de.digicheck.release.Candidate;
import de.digicheck.release.EarlierRelease;
import de.digicheck.release.Equations;
import de.digicheck.release.Gate;
import de.digicheck.release.Release;
import de.digicheck.release.ReleasePolicy;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.ResultsDocument;
import de.digicheck.report.html.ReportHtml;
import de.digicheck.roadmap.BudgetFrame;
import de.digicheck.roadmap.Planning;
import de.digicheck.roadmap.Roadmap;
import de.digicheck.roadmap.Robustness;
import de.digicheck.roadmap.search.BranchAndBound;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Language;
import de.digicheck.shared.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The main job from files: responses become estimates, a release, ranked projects, and the files that tell of them. */
final class Analysis {

    private final AnalysisFiles files;
    private final Choice choice;
    private final Console console;
    private final CompletableFuture<ReportHtml> report;

    /**
     * What is asked for.
     *
     * @param options raw only
     */
    record Choice(Release.Kind kind, ComparisonOptions options, long seed) {}

    /**
     * Where to write.
     *
     * @param folder for results and report
     * @param equations file for what was published, as equations; empty when nobody wants them, and with raw
     * @param answers whether there are equations for sums of answers, too
     */
    record Outputs(Path folder, Optional<Path> equations, boolean answers) {

        /** Results and report only. */
        static Outputs into(Path folder) {
            return new Outputs(folder, Optional.empty(), false);
        }
    }

    private record Published(Release release, Optional<Equations> equations) {}

    private Analysis(AnalysisFiles files, Choice choice, Console console, CompletableFuture<ReportHtml> report) {
        this.files = files;
        this.choice = choice;
        this.console = console;
        this.report = report;
    }

    /** Reads what the analysis needs beside the responses; meanwhile the report is prepared. */
    static Analysis of(AnalysisFiles.Places places, Choice choice, Console console) {
        CompletableFuture<ReportHtml> report = CompletableFuture.supplyAsync(() -> new ReportHtml(Language.GERMAN));
        return new Analysis(AnalysisFiles.read(places, console), choice, console, report);
    }

    /** Analyses responses and writes what was found, everything or nothing. */
    void run(Waves waves, Outputs outputs) throws IOException {
        Findings findings = new Findings();
        TallySheet sheet = read(waves.responses(), findings);
        Optional<TallySheet> earlier = waves.previous().map(file -> read(file, findings));
        console.settle(findings);
        Published published =
                choice.kind() == Release.Kind.RAW ? raw(sheet, earlier) : gated(sheet, earlier, waves, outputs);
        Municipality municipality = sheet.municipality();
        Prioritisation prioritisation = prioritisation(published.release(), municipality);
        Ranking ranking = prioritisation.rank(files.catalogue(), Uncertainty.standard(choice.seed()));
        ResultsDocument results = new ResultsDocument(
                published.release(), choice.seed(), ranking.projects(), plan(municipality, ranking, prioritisation));
        ReportDocument document =
                new ReportDocument(results, municipality, files.questionnaire(), files.fields(), files.catalogue());
        new AnalysisWriter(outputs, report).write(document, published.equations());
    }

    private TallySheet read(Path responses, Findings findings) {
        Codebook codebook = Codebook.of(files.questionnaire());
        Roster roster = files.municipality().map(Roster::of).orElseGet(Roster::open);
        TallySheet sheet = new TallySheet(codebook, files.fields(), files.mapping(), roster);
        new ResponsesCsv(codebook, roster, console.progress("analyse")).read(responses, sheet, findings);
        return sheet;
    }

    private Published raw(TallySheet sheet, Optional<TallySheet> earlier) {
        ReleasePolicy policy =
                earlier.map(Evaluation::of).map(ReleasePolicy::rawSince).orElseGet(ReleasePolicy::raw);
        Release release = policy.release(Evaluation.withComparisons(sheet, choice.options()));
        return new Published(release, Optional.empty());
    }

    /** Of two gated waves the later one knows what was published of the earlier one. */
    private Published gated(TallySheet sheet, Optional<TallySheet> earlier, Waves waves, Outputs outputs) {
        Gate gate = Gate.of(groupSize());
        List<EarlierRelease> known = new ArrayList<>();
        if (earlier.isPresent()) {
            Path file = waves.previous().orElseThrow();
            Candidate before = candidate(gate, estimates(earlier.get()), file);
            known.add(new EarlierRelease(grid(earlier.get()), before.release()));
        }
        GridEstimates estimates = estimates(sheet);
        Candidate candidate = candidate(gate.after(known), estimates, waves.responses());
        Optional<Equations> equations =
                outputs.equations().map(file -> Equations.of(candidate, estimates, groupSize(), outputs.answers()));
        return new Published(candidate.release(), equations);
    }

    private Candidate candidate(Gate gate, GridEstimates estimates, Path file) {
        AuditLoop.Outcome outcome = gate.audited(estimates);
        Findings findings = new Findings();
        outcome.report()
                .findings()
                .forEach(found -> findings.error(
                        "release-tells-too-much",
                        Place.startOf(file.toString()),
                        "even the coarsest figures would tell something of a few people: " + found.subject(),
                        "raise minimum-group-size in release-terms.yaml, or leave the question out"));
        console.settle(findings);
        return outcome.candidate();
    }

    private GridEstimates estimates(TallySheet sheet) {
        return GridEstimates.of(Evaluation.of(sheet), sheet, grid(sheet));
    }

    private AnnouncedGrid grid(TallySheet sheet) {
        return files.municipality()
                .map(town -> AnnouncedGrid.of(town, 2 * groupSize()))
                .orElseGet(() -> AnnouncedGrid.unannounced(sheet.municipality()));
    }

    private int groupSize() {
        return files.decisions().terms().minimumGroupSize();
    }

    private Optional<Roadmap> plan(Municipality town, Ranking ranking, Prioritisation prioritisation) {
        Planning planning =
                new Planning(town, files.fields(), files.decisions().values(), new BranchAndBound(System::nanoTime));
        return files.budget().map(budget -> {
            Roadmap plan = planning.plan(ranking, files.catalogue(), budget);
            return plan.exists() ? plan.with(inclusion(planning, ranking, prioritisation, budget)) : plan;
        });
    }

    private List<Roadmap.Included> inclusion(
            Planning planning, Ranking ranking, Prioritisation prioritisation, BudgetFrame budget) {
        Uncertainty uncertainty = Uncertainty.standard(choice.seed()).withDraws(Robustness.DRAWS);
        return planning.inclusion(
                ranking, files.catalogue(), budget, prioritisation.draws(files.catalogue(), uncertainty));
    }

    private Prioritisation prioritisation(Release release, Municipality municipality) {
        Decisions decisions = files.decisions();
        return new Prioritisation(release, municipality, files.fields(), decisions.values(), decisions.quickWins());
    }
}
