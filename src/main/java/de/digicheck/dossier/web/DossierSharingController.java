package de.digicheck.dossier.web;

import de.digicheck.dossier.Compiling;
import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.RefusedDossierException;
import de.digicheck.dossier.RefusedDossierException.Reason;
import de.digicheck.dossier.Share;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shares a frozen dossier with roles for some days, and ends that. */
@Controller
final class DossierSharingController {

    private static final String ADDRESS = "/dossiers/{dossier}/bereitstellen";

    private final Compiling compiling;
    private final DossierRoom room;

    DossierSharingController(Compiling compiling, DossierRoom room) {
        this.compiling = compiling;
        this.room = room;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> ask(
            @PathVariable String dossier, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return room.get(dossier, account)
                .map(found -> found.isFrozen()
                        ? page(found, proposed(found), List.of(), HttpStatus.OK, exchange)
                        : DossierRoom.back(found));
    }

    /** From today until the day of the meeting stands in the form already. */
    private DossierForm proposed(Dossier dossier) {
        String until = dossier.draft().day().isBefore(compiling.today())
                ? ""
                : dossier.draft().day().toString();
        return new DossierForm(Map.of("from", compiling.today().toString(), "until", until), List.of(), List.of());
    }

    private Rendering page(
            Dossier dossier,
            DossierForm form,
            List<DossierError> errors,
            HttpStatus status,
            ServerWebExchange exchange) {
        return Rendering.view("dossier/share")
                .modelAttribute("dossier", room.view(dossier, exchange))
                .modelAttribute("form", form)
                .modelAttribute("errors", errors)
                .modelAttribute("roles", Share.POSSIBLE.stream().map(Enum::name).toList())
                .status(status)
                .build();
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> share(
            @PathVariable String dossier, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return Mono.zip(room.get(dossier, account), exchange.getFormData().map(DossierForm::of))
                .flatMap(both -> {
                    Dossier found = both.getT1();
                    DossierForm form = both.getT2();
                    return compiling
                            .share(found.number(), form.seen(), form.share(), DossierRoom.author(account))
                            .map(saved -> DossierRoom.seeOther(saved, "bereitgestellt"))
                            .onErrorResume(
                                    RefusedDossierException.class, refused -> refused(refused, found, form, exchange));
                });
    }

    private Mono<Rendering> refused(
            RefusedDossierException refused, Dossier dossier, DossierForm form, ServerWebExchange exchange) {
        if (!dossier.isFrozen()) {
            return Mono.just(DossierRoom.back(dossier));
        }
        HttpStatus status = refused.reason() == Reason.INVALID ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
        return Mono.just(page(dossier, form, DossierError.of(refused, room.words(exchange)), status, exchange));
    }

    @PostMapping(ADDRESS + "/beenden")
    Mono<Rendering> end(
            @PathVariable String dossier, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return Mono.zip(room.get(dossier, account), exchange.getFormData().map(DossierForm::of))
                .flatMap(both -> {
                    Dossier found = both.getT1();
                    DossierForm form = both.getT2();
                    return compiling
                            .end(
                                    found.number(),
                                    form.seen(),
                                    form.number("share").orElse(0),
                                    DossierRoom.author(account))
                            .map(saved -> DossierRoom.seeOther(saved, "beendet"))
                            .onErrorResume(
                                    RefusedDossierException.class, refused -> refused(refused, found, form, exchange));
                });
    }
}
