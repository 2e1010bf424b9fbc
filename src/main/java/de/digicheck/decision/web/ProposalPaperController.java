package de.digicheck.decision.web;

import de.digicheck.decision.DecisionSubject;
import de.digicheck.decision.DecisionSubjects;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.platform.pdf.TaggedPdf;
import de.digicheck.platform.web.PageOwner;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** The proposal as a document for the council. */
@Controller
final class ProposalPaperController {

    private final DecisionSubjects subjects;
    private final DecisionRoom room;
    private final TaggedPdf documents;
    private final PageOwner town;
    private final Scheduler computing;

    ProposalPaperController(
            DecisionSubjects subjects, DecisionRoom room, TaggedPdf documents, PageOwner town, Scheduler computing) {
        this.subjects = subjects;
        this.room = room;
        this.documents = documents;
        this.town = town;
        this.computing = computing;
    }

    @GetMapping("/beschluesse/{number}/vorlage.pdf")
    Mono<ResponseEntity<byte[]>> paper(@PathVariable String number, ServerWebExchange exchange) {
        return Mono.zip(room.get(number), room.words(exchange))
                .flatMap(both -> paper(both.getT1(), both.getT2()))
                .flatMap(paper -> Mono.fromCallable(
                                () -> documents.renderKept("decision/paper", Map.of("paper", paper), paper.language()))
                        .subscribeOn(computing))
                .map(pdf -> answer(number, pdf));
    }

    private Mono<PaperView> paper(ProposalVersion version, DecisionWords words) {
        DecisionSubject subject = version.proposal().subject();
        return Mono.zip(
                        subjects.findOutline(subject).singleOptional(),
                        subjects.findRoadmap(subject).singleOptional())
                .map(found -> PaperView.of(version, found.getT1(), words.in(town.name()), words)
                        .with(found.getT2().map(roadmap -> FinanceTable.of(roadmap.financialPlan(), words))));
    }

    private static ResponseEntity<byte[]> answer(String number, byte[] pdf) {
        ContentDisposition name = ContentDisposition.inline()
                .filename("vorlage-" + number + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TaggedPdf.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf);
    }
}
