package de.digicheck.dossier.web;

import de.digicheck.dossier.Compiling;
import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.DossierHash;
import de.digicheck.dossier.RefusedDossierException;
import de.digicheck.dossier.RefusedDossierException.Reason;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows what freezing means, and freezes when that was read. */
@Controller
final class DossierFreezingController {

    private static final String ADDRESS = "/dossiers/{dossier}/festschreiben";

    private final Compiling compiling;
    private final DossierRoom room;

    DossierFreezingController(Compiling compiling, DossierRoom room) {
        this.compiling = compiling;
        this.room = room;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> ask(
            @PathVariable String dossier, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return room.get(dossier, account)
                .flatMap(found -> found.isFrozen()
                        ? Mono.just(DossierRoom.back(found))
                        : page(found, List.of(), HttpStatus.OK, account, exchange));
    }

    private Mono<Rendering> page(
            Dossier dossier,
            List<DossierError> errors,
            HttpStatus status,
            SignedIn account,
            ServerWebExchange exchange) {
        DossierWords words = room.words(exchange);
        return room.read(dossier, account).map(papers -> Rendering.view("dossier/freeze")
                .modelAttribute("dossier", room.view(dossier, exchange))
                .modelAttribute("paper", PaperView.of(papers.in(words.language()), words))
                .modelAttribute("hash", DossierHash.of(papers))
                .modelAttribute("errors", errors)
                .status(status)
                .build());
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> freeze(
            @PathVariable String dossier, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return Mono.zip(room.get(dossier, account), exchange.getFormData().map(DossierForm::of))
                .flatMap(both -> both.getT1().isFrozen()
                        ? Mono.just(DossierRoom.back(both.getT1()))
                        : freeze(both.getT1(), both.getT2(), account, exchange));
    }

    private Mono<Rendering> freeze(Dossier dossier, DossierForm form, SignedIn account, ServerWebExchange exchange) {
        return compiling
                .freeze(dossier.number(), form.seen(), form.value("hash"), DossierRoom.author(account))
                .map(saved -> DossierRoom.seeOther(saved, "festgeschrieben"))
                .onErrorResume(
                        RefusedDossierException.class,
                        refused -> page(
                                dossier,
                                DossierError.of(refused, room.words(exchange)),
                                refused.reason() == Reason.INVALID
                                        ? HttpStatus.UNPROCESSABLE_CONTENT
                                        : HttpStatus.CONFLICT,
                                account,
                                exchange));
    }
}
