package de.digicheck.officecheck.web;

import de.digicheck.platform.pdf.TaggedPdf;
import de.digicheck.shared.Language;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Prints reports of checks, beside the threads that answer pages. */
final class CheckPaper {

    private final TaggedPdf documents;
    private final Scheduler computing;

    CheckPaper(TaggedPdf documents, Scheduler computing) {
        this.documents = documents;
        this.computing = computing;
    }

    /** The report as a tagged PDF. */
    Mono<byte[]> print(ReportView report, Language language) {
        return Mono.fromCallable(
                        () -> documents.renderKept("officecheck/paper", Map.of("report", report), language.locale()))
                .subscribeOn(computing);
    }
}
