package de.digicheck.dossier.web;

import de.digicheck.dossier.Dossier;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** All dossiers that somebody may read, and one of them; a draft as it would be frozen now. */
@Controller
final class DossiersController {

    private final DossierRoom room;

    DossiersController(DossierRoom room) {
        this.room = room;
    }

    @GetMapping("/dossiers")
    Mono<Rendering> list(
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return room.list(account)
                .map(dossier -> room.view(dossier, exchange))
                .collectList()
                .map(rows -> Rendering.view("dossier/list")
                        .modelAttribute("rows", rows)
                        .modelAttribute("done", done)
                        .modelAttribute("mayEdit", account.may(Right.EDIT_DOSSIERS))
                        .build());
    }

    @GetMapping("/dossiers/{dossier}")
    Mono<Rendering> dossier(
            @PathVariable String dossier,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return room.get(dossier, account).flatMap(found -> page(found, done, account, exchange));
    }

    private Mono<Rendering> page(Dossier dossier, String done, SignedIn account, ServerWebExchange exchange) {
        DossierWords words = room.words(exchange);
        return room.read(dossier, account).map(papers -> Rendering.view("dossier/dossier")
                .modelAttribute("dossier", room.view(dossier, exchange))
                .modelAttribute("paper", PaperView.of(papers.in(words.language()), words))
                .modelAttribute("done", done)
                .modelAttribute("mayEdit", account.may(Right.EDIT_DOSSIERS))
                .build());
    }
}
