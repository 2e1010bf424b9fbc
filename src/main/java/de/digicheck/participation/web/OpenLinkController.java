package de.digicheck.participation.web;

import de.digicheck.participation.Admission;
import de.digicheck.participation.Participation;
import de.digicheck.participation.UnavailableException;
import java.util.Optional;
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
    private final FormMarkups markups;
    private final Notices notices;
    private final Optional<String> contact;

    OpenLinkController(Participation participation, FormMarkups markups, Notices notices, SurveyContact contact) {
        this.participation = participation;
        this.markups = markups;
        this.notices = notices;
        this.contact = contact.mail();
    }

    @GetMapping("/o/{campaign}")
    Mono<Rendering> start(@PathVariable String campaign, ServerWebExchange exchange) {
        return participation
                .find(campaign)
                .map(admission -> page(admission, exchange))
                .switchIfEmpty(Mono.fromSupplier(() -> notices.unknown(exchange)))
                .onErrorResume(UnavailableException.class, e -> Mono.just(notices.unavailable(exchange)));
    }

    private Rendering page(Admission admission, ServerWebExchange exchange) {
        return switch (admission.standing()) {
            case NOT_YET -> notices.closed(exchange, admission.campaign(), false);
            case OVER -> notices.closed(exchange, admission.campaign(), true);
            case OPEN -> open(admission, exchange);
        };
    }

    private Rendering open(Admission admission, ServerWebExchange exchange) {
        Tongue tongue = Tongue.of(exchange, admission.form().questionnaire());
        StartPage page = StartPage.of(
                admission, markups.walk(admission.form()).steps(), tongue, markups.words(tongue.frame()), contact);
        return Rendering.view("participation/start")
                .modelAttribute("page", page)
                .build();
    }
}
