package de.digicheck.cli;

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
import de.digicheck.questionnaire.Codebook;
import de.digicheck.release.Candidate;
import de.digicheck.release.Equations;
import de.digicheck.release.Gate;
import de.digicheck.release.Release;
import de.digicheck.release.ReleasePolicy;
import de.digicheck.release.json.EquationsJson;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.ResultsDocument;
import de.digicheck.report.html.ReportHtml;
import de.digicheck.report.json.ResultsJson;
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
    private final Release.Kind kind;
    private final long seed;
    private final Console console;

    Analysis(AnalysisFiles files, Release.Kind kind, long seed, Console console) {
        this.files = files;
        this.kind = kind;
        this.seed = seed;
        this.console = console;
    }

    /**
     * Where to write.
     *
     * @param folder for results and report
     * @param equations file for what was published, as equations; empty when nobody wants them
     * @param answers whether there are equations for sums of answers, too
     */
    record Outputs(Path folder, Optional<Path> equations, boolean answers) {

        /** Results and report only. */
        static Outputs into(Path folder) {
            return new Outputs(folder, Optional.empty(), false);
        }
    }

    /** Analyses responses and writes what was found, everything or nothing. */
    void run(Path responses, Outputs outputs) throws IOException {
        Roster roster = files.municipality().map(Roster::of).orElseGet(Roster::open);
        TallySheet sheet = read(responses, roster);
        Optional<Equations> equations = Optional.empty();
        Release release;
        if (kind == Release.Kind.RAW) {
            release = ReleasePolicy.raw().release(Evaluation.of(sheet));
        } else {
            GridEstimates estimates = estimates(sheet);
            Candidate published = Gate.of(groupSize()).audited(estimates).candidate();
            release = published.release();
            equations =
                    outputs.equations().map(file -> Equations.of(published, estimates, groupSize(), outputs.answers()));
        }
        Municipality municipality = roster.municipality();
        ResultsDocument results =
                new ResultsDocument(release, seed, rank(release, municipality).projects());
        ReportDocument document =
                new ReportDocument(results, municipality, files.questionnaire(), files.fields(), files.catalogue());
        if (equations.isPresent()) {
            write(document, equations.get(), outputs.equations().orElseThrow(), outputs.folder());
        } else {
            write(document, outputs.folder());
        }
    }

    /** The equations are complete before anything is moved to its place. */
    private static void write(ReportDocument document, Equations equations, Path file, Path out) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        try (Drafts beside =
                Drafts.into(Optional.ofNullable(absolute.getParent()).orElse(absolute))) {
            try (OutputStream json = beside.create(String.valueOf(absolute.getFileName()))) {
                EquationsJson.write(equations, json);
            }
            write(document, out);
            beside.publish();
        }
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

    private TallySheet read(Path responses, Roster roster) {
        Codebook codebook = Codebook.of(files.questionnaire());
        TallySheet sheet = new TallySheet(codebook, files.fields(), files.mapping(), roster);
        Findings findings = new Findings();
        new ResponsesCsv(codebook, roster, console.progress("analyse")).read(responses, sheet, findings);
        console.settle(findings);
        return sheet;
    }

    private GridEstimates estimates(TallySheet sheet) {
        AnnouncedGrid grid = files.municipality()
                .map(town -> AnnouncedGrid.of(town, 2 * groupSize()))
                .orElseGet(() -> AnnouncedGrid.unannounced(sheet.roster().municipality()));
        return GridEstimates.of(Evaluation.of(sheet), sheet, grid);
    }

    private int groupSize() {
        return files.decisions().terms().minimumGroupSize();
    }

    private Ranking rank(Release release, Municipality municipality) {
        Decisions decisions = files.decisions();
        return new Prioritisation(release, municipality, files.fields(), decisions.values(), decisions.quickWins())
                .rank(files.catalogue());
    }
}
