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
import de.digicheck.release.EarlierRelease;
import de.digicheck.release.Gate;
import de.digicheck.release.Release;
import de.digicheck.release.ReleasePolicy;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.ResultsDocument;
import de.digicheck.report.html.ReportHtml;
import de.digicheck.report.json.ResultsJson;
import de.digicheck.roadmap.Planning;
import de.digicheck.roadmap.Roadmap;
import de.digicheck.roadmap.search.BranchAndBound;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The main job from files: responses become estimates, a release, ranked projects, and the files that tell of them. */
final class Analysis {

    static final String RESULTS = "results.json";
    static final String REPORT = "report.html";
    /** All files that an analysis writes. */
    static final List<String> WRITTEN = List.of(RESULTS, REPORT);

    private final AnalysisFiles files;
    private final Choice choice;
    private final Console console;

    /**
     * What is asked for.
     *
     * @param options raw only
     */
    record Choice(Release.Kind kind, ComparisonOptions options, long seed) {}

    Analysis(AnalysisFiles files, Choice choice, Console console) {
        this.files = files;
        this.choice = choice;
        this.console = console;
    }

    /** Analyses responses and writes what was found into a folder, everything or nothing. */
    void run(Waves waves, Path out) throws IOException {
        Findings findings = new Findings();
        TallySheet sheet = read(waves.responses(), findings);
        Optional<TallySheet> earlier = waves.previous().map(file -> read(file, findings));
        console.settle(findings);
        Release release = release(sheet, earlier);
        Municipality municipality = sheet.municipality();
        Ranking ranking = rank(release, municipality);
        ResultsDocument results =
                new ResultsDocument(release, choice.seed(), ranking.projects(), plan(ranking));
        write(new ReportDocument(results, municipality, files.questionnaire(), files.fields(), files.catalogue()), out);
    }

    private static void write(ReportDocument document, Path out) throws IOException {
        try (Drafts drafts = Drafts.into(out)) {
            try (OutputStream json = drafts.create(RESULTS)) {
                ResultsJson.write(document.results(), json);
            }
            try (OutputStream html = drafts.create(REPORT)) {
                ReportHtml.write(document, Language.GERMAN, html);
            }
            drafts.publish();
        }
    }

    private TallySheet read(Path responses, Findings findings) {
        Codebook codebook = Codebook.of(files.questionnaire());
        Roster roster = files.municipality().map(Roster::of).orElseGet(Roster::open);
        TallySheet sheet = new TallySheet(codebook, files.fields(), files.mapping(), roster);
        new ResponsesCsv(codebook, roster, console.progress("analyse")).read(responses, sheet, findings);
        return sheet;
    }

    /** Of two gated waves the later one knows what was published of the earlier one. */
    private Release release(TallySheet sheet, Optional<TallySheet> earlier) {
        if (choice.kind() == Release.Kind.GATED) {
            return gated(sheet, earlier);
        }
        ReleasePolicy policy =
                earlier.map(Evaluation::of).map(ReleasePolicy::rawSince).orElseGet(ReleasePolicy::raw);
        return policy.release(Evaluation.withComparisons(sheet, choice.options()));
    }

    private Release gated(TallySheet sheet, Optional<TallySheet> earlier) {
        List<EarlierRelease> known = earlier.stream()
                .map(wave -> new EarlierRelease(grid(wave), gate().release(estimates(wave))))
                .toList();
        return gate().after(known).release(estimates(sheet));
    }

    private Gate gate() {
        return Gate.of(groupSize());
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

    private Optional<Roadmap> plan(Ranking ranking) {
        Planning planning =
                new Planning(files.fields(), files.decisions().values(), new BranchAndBound(System::nanoTime));
        return files.budget().map(budget -> planning.plan(ranking, files.catalogue(), budget));
    }

    private Ranking rank(Release release, Municipality municipality) {
        Decisions decisions = files.decisions();
        return new Prioritisation(release, municipality, files.fields(), decisions.values(), decisions.quickWins())
                .rank(files.catalogue(), Uncertainty.standard(choice.seed()));
    }
}
