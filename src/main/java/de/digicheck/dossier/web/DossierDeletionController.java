package de.digicheck.dossier.web;

import de.digicheck.dossier.Compiling;
import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.DossierProblem;
import de.digicheck.dossier.RefusedDossierException;
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

/** Asks before a draft is deleted, and deletes it as it was seen. What is frozen stays. */
@Controller
final class DossierDeletionController {

    private static final String ADDRESS = "/dossiers/{dossier}/loeschen";

    private final Compiling compiling;
    private final DossierRoom room;

    DossierDeletionController(Compiling compiling, DossierRoom room) {
        this.compiling = compiling;
        this.room = room;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> ask(
            @PathVariable String dossier, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return room.get(dossier, account)
                .map(found -> found.isFrozen()
                        ? DossierRoom.back(found)
                        : page(found, List.of(), exchange).status(HttpStatus.OK).build());
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> delete(
            @PathVariable String dossier, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return Mono.zip(room.get(dossier, account), exchange.getFormData().map(DossierForm::of))
                .flatMap(both -> compiling
                        .delete(both.getT1().number(), both.getT2().seen(), DossierRoom.author(account))
                        .map(deleted -> Rendering.redirectTo("/dossiers?geschehen=geloescht")
                                .status(HttpStatus.SEE_OTHER)
                                .build()))
                .onErrorResume(RefusedDossierException.class, refused -> again(dossier, account, exchange));
    }

    /** Asks once more about what is kept now; 404 where somebody else has deleted it. */
    private Mono<Rendering> again(String dossier, SignedIn account, ServerWebExchange exchange) {
        return room.get(dossier, account).map(latest -> {
            String why = latest.isFrozen() ? "dossier.delete.frozen" : "dossier.delete.changed";
            DossierError error =
                    new DossierError(DossierProblem.WHOLE, room.words(exchange).text(why));
            return page(latest, List.of(error), exchange)
                    .status(HttpStatus.CONFLICT)
                    .build();
        });
    }

    private Rendering.Builder<?> page(Dossier dossier, List<DossierError> errors, ServerWebExchange exchange) {
        return Rendering.view("dossier/delete")
                .modelAttribute("dossier", room.view(dossier, exchange))
                .modelAttribute("errors", errors);
    }
}
