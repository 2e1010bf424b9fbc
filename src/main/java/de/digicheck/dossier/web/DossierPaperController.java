package de.digicheck.dossier.web;

import de.digicheck.dossier.Dossier;
import de.digicheck.platform.pdf.TaggedPdf;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageOwner;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** A dossier as a tagged document; a draft says so on its first page. */
@Controller
final class DossierPaperController {

    private final DossierRoom room;
    private final TaggedPdf documents;
    private final PageOwner town;
    private final Scheduler computing;

    DossierPaperController(DossierRoom room, TaggedPdf documents, PageOwner town, Scheduler computing) {
        this.room = room;
        this.documents = documents;
        this.town = town;
        this.computing = computing;
    }

    @GetMapping("/dossiers/{dossier}/unterlage.pdf")
    Mono<ResponseEntity<byte[]>> paper(
            @PathVariable String dossier, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return room.get(dossier, account).flatMap(found -> room.read(found, account)
                .publishOn(computing)
                .map(papers -> {
                    DossierWords words = room.words(exchange);
                    return render(found, PaperView.of(papers.in(words.language()), words), words, exchange);
                })
                .map(pdf -> answer(found.number(), pdf)));
    }

    private byte[] render(Dossier dossier, PaperView paper, DossierWords words, ServerWebExchange exchange) {
        Map<String, Object> model = Map.of(
                "paper", paper,
                "dossier", room.view(dossier, exchange),
                "town", words.in(town.name()));
        return documents.renderKept("dossier/paper", model, words.language().locale());
    }

    private static ResponseEntity<byte[]> answer(int number, byte[] pdf) {
        ContentDisposition name = ContentDisposition.inline()
                .filename("beratungsunterlage-" + number + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TaggedPdf.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf);
    }
}
