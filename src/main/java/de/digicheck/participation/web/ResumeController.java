package de.digicheck.participation.web;

import de.digicheck.participation.SavedJourneys;
import de.digicheck.participation.UnavailableException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Goes on with a journey that was put aside. */
@Controller
final class ResumeController {

    private static final String ADDRESS = "/teilnahme/fortsetzen";

    private final SavedJourneys saved;
    private final Journeys journeys;
    private final JourneyPages pages;
    private final CodeForms forms;
    private final Notices notices;

    ResumeController(SavedJourneys saved, Journeys journeys, JourneyPages pages, CodeForms forms, Notices notices) {
        this.saved = saved;
        this.journeys = journeys;
        this.pages = pages;
        this.forms = forms;
        this.notices = notices;
    }

    @GetMapping(ADDRESS)
    Rendering ask(ServerWebExchange exchange) {
        return forms.ask(exchange, CodeForms.Kind.RESUME);
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> resume(ServerWebExchange exchange) {
        if (Discretion.isFromElsewhere(exchange)) {
            return Mono.just(notices.elsewhere(exchange));
        }
        return exchange.getFormData()
                .map(form -> Optional.ofNullable(form.getFirst("code")).orElse(""))
                .flatMap(typed -> resume(typed, exchange));
    }

    private Mono<Rendering> resume(String typed, ServerWebExchange exchange) {
        return saved.resume(typed)
                .map(resumed -> pages.show(resumed.admission(), journeys.resume(resumed), exchange))
                .switchIfEmpty(Mono.fromSupplier(() -> forms.wrong(exchange, CodeForms.Kind.RESUME, typed)))
                .onErrorResume(UnavailableException.class, e -> Mono.just(notices.unavailable(exchange)));
    }
}
