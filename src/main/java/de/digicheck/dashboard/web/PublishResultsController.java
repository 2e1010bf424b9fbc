package de.digicheck.dashboard.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.dashboard.PublishedResult;
import de.digicheck.dashboard.ResultPublishing;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Publishes a result and takes it back; a page of its own says what follows. */
@Controller
final class PublishResultsController {

    private static final String PAGE = "/ergebnisse/{campaign}/veroeffentlichen";
    private static final String ON = "an";
    private static final String OFF = "aus";

    private final Reading reading;
    private final PublicResults results;
    private final ResultPublishing publishing;

    PublishResultsController(Reading reading, PublicResults results, ResultPublishing publishing) {
        this.reading = reading;
        this.results = results;
        this.publishing = publishing;
    }

    @GetMapping(PAGE)
    Mono<Rendering> ask(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn reader, ServerWebExchange exchange) {
        return answer(campaign, reader, exchange, false);
    }

    @PostMapping(PAGE)
    Mono<Rendering> set(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn reader, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> switch (value(form, "to")) {
            case OFF ->
                reading.campaign(campaign, reader).flatMap(found -> publishing
                        .withdraw(found.key(), reader.account())
                        .thenReturn(done(found)));
            case ON ->
                "ja".equals(value(form, "vereinbart"))
                        ? publish(campaign, reader, exchange)
                        : answer(campaign, reader, exchange, true);
            default -> answer(campaign, reader, exchange, true);
        });
    }

    private static String value(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }

    private Mono<Rendering> publish(String campaign, SignedIn reader, ServerWebExchange exchange) {
        return reading.campaign(campaign, reader).flatMap(found -> reading.result(found, reader)
                .flatMap(result ->
                        publishing.publish(found.key(), reader.account()).thenReturn(done(found)))
                .defaultIfEmpty(ResultPagesController.waiting(found, PageLanguages.of(exchange))));
    }

    private static Rendering done(Campaign campaign) {
        return Rendering.redirectTo("/ergebnisse/" + campaign.key())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Mono<Rendering> answer(String campaign, SignedIn reader, ServerWebExchange exchange, boolean missing) {
        Language language = PageLanguages.of(exchange);
        return reading.campaign(campaign, reader).flatMap(found -> reading.result(found, reader)
                .flatMap(result -> page(result, missing, language))
                .defaultIfEmpty(ResultPagesController.waiting(found, language)));
    }

    private Mono<Rendering> page(PublishedResult result, boolean missing, Language language) {
        return Mono.zip(
                        results.view(result, language),
                        results.isPublic(result.campaign().key()))
                .map(both -> Rendering.view("dashboard/publish")
                        .modelAttribute("view", both.getT1())
                        .modelAttribute("published", both.getT2())
                        .modelAttribute("missing", missing)
                        .status(missing ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                        .build());
    }
}
