package de.digicheck.participation.web;

import de.digicheck.participation.Admission;
import de.digicheck.participation.Admission.Standing;
import de.digicheck.participation.Journey;
import de.digicheck.participation.Move;
import de.digicheck.participation.Participation;
import de.digicheck.participation.UnavailableException;
import de.digicheck.response.Receipt;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The pages with questions, one after the other. */
@Controller
final class JourneyController {

    private static final Logger LOG = LoggerFactory.getLogger(JourneyController.class);

    private final Participation participation;
    private final Journeys journeys;
    private final JourneyPages pages;
    private final Notices notices;

    JourneyController(Participation participation, Journeys journeys, JourneyPages pages, Notices notices) {
        this.participation = participation;
        this.journeys = journeys;
        this.pages = pages;
        this.notices = notices;
    }

    @GetMapping("/teilnahme")
    Mono<Rendering> withoutForm(ServerWebExchange exchange) {
        return Mono.just(notices.lost(exchange, Optional.empty()));
    }

    @PostMapping("/teilnahme")
    Mono<Rendering> press(ServerWebExchange exchange) {
        if (Discretion.isFromElsewhere(exchange)) {
            return Mono.just(notices.elsewhere(exchange));
        }
        return exchange.getFormData()
                .map(SentForm::of)
                .flatMap(sent -> admit(sent, exchange))
                .onErrorResume(UnavailableException.class, e -> Mono.just(notices.unavailable(exchange)));
    }

    private Mono<Rendering> admit(SentForm sent, ServerWebExchange exchange) {
        return participation
                .find(sent.campaign())
                .flatMap(admission -> follow(admission, sent, exchange))
                .switchIfEmpty(Mono.fromSupplier(() -> notices.unknown(exchange)));
    }

    private Mono<Rendering> follow(Admission admission, SentForm sent, ServerWebExchange exchange) {
        if (admission.standing() != Standing.OPEN) {
            return Mono.just(closed(admission, exchange));
        }
        Optional<Move> move = journeys.follow(admission, sent);
        return move.map(next -> show(admission, next, exchange))
                .orElseGet(() -> Mono.just(notices.lost(exchange, Optional.of(admission))));
    }

    private Rendering closed(Admission admission, ServerWebExchange exchange) {
        return notices.closed(exchange, admission.campaign(), admission.standing() == Standing.OVER);
    }

    private Mono<Rendering> show(Admission admission, Move move, ServerWebExchange exchange) {
        Tongue tongue = Tongue.of(exchange, admission.form().questionnaire());
        if (move instanceof Move.Submit submit) {
            return submit(admission, submit, tongue, exchange);
        }
        if (move instanceof Move.Show show) {
            HttpStatus status = show.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
            return Mono.just(page("participation/step", status, pages.step(admission, show, tongue)));
        }
        return Mono.just(check(admission, move, tongue, HttpStatus.OK));
    }

    private Rendering check(Admission admission, Move move, Tongue tongue, HttpStatus status) {
        boolean unsure = status != HttpStatus.OK;
        return page("participation/check", status, pages.check(admission, move, unsure, tongue));
    }

    private Mono<Rendering> submit(Admission admission, Move.Submit move, Tongue tongue, ServerWebExchange exchange) {
        Journey journey = move.journey();
        return participation
                .submit(journey.campaign(), journey.seed(), journey.background(), move.reading())
                .map(receipt -> receipt == Receipt.CLOSED
                        ? notices.closed(exchange, admission.campaign(), true)
                        : Rendering.redirectTo(ThanksController.address(
                                        admission.campaign(),
                                        receipt == Receipt.ALREADY_STORED,
                                        tongue.content().tag()))
                                .build())
                .onErrorResume(error -> Mono.just(unsure(admission, move, tongue, error)));
    }

    /** Says only what kind of error it was: its message might tell something about the answers. */
    private Rendering unsure(Admission admission, Move.Submit move, Tongue tongue, Throwable error) {
        LOG.warn("answers could not be stored: {}", error.getClass().getName());
        return check(admission, move, tongue, HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static Rendering page(String view, HttpStatus status, Object page) {
        return Rendering.view(view).status(status).modelAttribute("page", page).build();
    }
}
