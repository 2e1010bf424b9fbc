package de.digicheck.cli;

import de.digicheck.release.Equations;
import de.digicheck.release.json.EquationsJson;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.html.ReportHtml;
import de.digicheck.report.json.ResultsJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Writes what an analysis has found: all files are complete before the first is moved to its place.
 *
 * @param report prepared while others compute what it is to tell
 */
record AnalysisWriter(Analysis.Outputs outputs, CompletableFuture<ReportHtml> report) {

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
            try (OutputStream json = drafts.create(RESULTS);
                    OutputStream html = drafts.create(REPORT)) {
                CompletableFuture<Void> results = CompletableFuture.runAsync(() -> write(document, json));
                try {
                    report.join().write(document, html);
                } finally {
                    join(results);
                }
            }
            drafts.publish();
        }
    }

    private static void write(ReportDocument document, OutputStream json) {
        try {
            ResultsJson.write(document.results(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits, and fails as the other thread did. */
    private static void join(CompletableFuture<Void> work) throws IOException {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        }
    }
}
