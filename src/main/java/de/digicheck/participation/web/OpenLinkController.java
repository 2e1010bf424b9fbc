package de.digicheck.participation.web;

import de.digicheck.participation.Admission;
import de.digicheck.participation.Participation;
import de.digicheck.participation.UnavailableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The start page of an open link. */
@Controller
final class OpenLinkController {

    private final Participation participation;
    private final StartPages pages;
    private final Notices notices;

    OpenLinkController(Participation participation, StartPages pages, Notices notices) {
        this.participation = participation;
        this.pages = pages;
        this.notices = notices;
    }

    @GetMapping("/o/{campaign}")
    Mono<Rendering> start(@PathVariable String campaign, ServerWebExchange exchange) {
        return participation
                .find(campaign)
                .filter(admission -> admission.campaign().plan().openLink())
                .map(admission -> page(admission, exchange))
                .switchIfEmpty(Mono.fromSupplier(() -> notices.unknown(exchange)))
                .onErrorResume(UnavailableException.class, e -> Mono.just(notices.unavailable(exchange)));
    }

    private Rendering page(Admission admission, ServerWebExchange exchange) {
        return switch (admission.standing()) {
            case NOT_YET -> notices.closed(exchange, admission.campaign(), false);
            case OVER -> notices.closed(exchange, admission.campaign(), true);
            case OPEN -> pages.of(admission, exchange);
        };
    }
}
