package de.digicheck.cli;

import de.digicheck.aggregation.Estimates;
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
import de.digicheck.release.Gate;
import de.digicheck.release.Release;
import de.digicheck.release.ReleasePolicy;
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

    /** Analyses responses and writes what was found into a folder, everything or nothing. */
    void run(Path responses, Path out) throws IOException {
        Roster roster = files.municipality().map(Roster::of).orElseGet(Roster::open);
        Release release = release(read(responses, roster));
        Municipality municipality = roster.municipality();
        ResultsDocument results =
                new ResultsDocument(release, seed, rank(release, municipality).projects());
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

    private TallySheet read(Path responses, Roster roster) {
        Codebook codebook = Codebook.of(files.questionnaire());
        TallySheet sheet = new TallySheet(codebook, files.fields(), files.mapping(), roster);
        Findings findings = new Findings();
        new ResponsesCsv(codebook, roster, console.progress("analyse")).read(responses, sheet, findings);
        console.settle(findings);
        return sheet;
    }

    private Release release(TallySheet sheet) {
        Estimates estimates = Evaluation.of(sheet);
        if (kind == Release.Kind.RAW) {
            return ReleasePolicy.raw().release(estimates);
        }
        int groupSize = files.decisions().terms().minimumGroupSize();
        AnnouncedGrid grid = files.municipality()
                .map(town -> AnnouncedGrid.of(town, 2 * groupSize))
                .orElseGet(() -> AnnouncedGrid.unannounced(sheet.roster().municipality()));
        return Gate.of(groupSize).release(GridEstimates.of(estimates, sheet, grid));
    }

    private Ranking rank(Release release, Municipality municipality) {
        Decisions decisions = files.decisions();
        return new Prioritisation(release, municipality, files.fields(), decisions.values(), decisions.quickWins())
                .rank(files.catalogue());
    }
}
