package de.digicheck.cli;

import de.digicheck.release.Equations;
import de.digicheck.release.json.EquationsJson;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.html.ReportHtml;
import de.digicheck.report.json.ResultsJson;
import de.digicheck.shared.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes what an analysis has found: all files are complete before the first is moved to its place. */
record AnalysisWriter(Analysis.Outputs outputs) {

    static final String RESULTS = "results.json";
    static final String REPORT = "report.html";
    /** All files that an analysis writes into its folder. */
    static final List<String> WRITTEN = List.of(RESULTS, REPORT);

    void write(ReportDocument document, Optional<Equations> equations) throws IOException {
        if (equations.isEmpty()) {
            write(document);
            return;
        }
        Path file = outputs.equations().orElseThrow().toAbsolutePath().normalize();
        try (Drafts beside = Drafts.into(Optional.ofNullable(file.getParent()).orElse(file))) {
            try (OutputStream json = beside.create(String.valueOf(file.getFileName()))) {
                EquationsJson.write(equations.get(), json);
            }
            write(document);
            beside.publish();
        }
    }

    private void write(ReportDocument document) throws IOException {
        try (Drafts drafts = Drafts.into(outputs.folder())) {
            try (OutputStream json = drafts.create(RESULTS)) {
                ResultsJson.write(document.results(), json);
            }
            try (OutputStream html = drafts.create(REPORT)) {
                ReportHtml.write(document, Language.GERMAN, html);
            }
            drafts.publish();
        }
    }
}
