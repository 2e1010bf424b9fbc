package de.digicheck.participation.web;

import de.digicheck.participation.Admission;
import de.digicheck.participation.Admission.Standing;
import de.digicheck.participation.Draft;
import de.digicheck.participation.Journey;
import de.digicheck.participation.Move;
import de.digicheck.participation.Participation;
import de.digicheck.participation.SavedJourneys;
import de.digicheck.participation.UnavailableException;
import de.digicheck.response.Receipt;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
    private final SavedJourneys saved;
    private final CodeCookie cookie;
    private final Notices notices;

    JourneyController(
            Participation participation,
            Journeys journeys,
            JourneyPages pages,
            SavedJourneys saved,
            CodeCookie cookie,
            Notices notices) {
        this.participation = participation;
        this.journeys = journeys;
        this.pages = pages;
        this.saved = saved;
        this.cookie = cookie;
        this.notices = notices;
    }

    @PostMapping("/teilnahme")
    Mono<Rendering> press(ServerWebExchange exchange) {
        if (Discretion.isFromElsewhere(exchange)) {
            return Mono.just(notices.elsewhere(exchange));
        }
        cookie.clear(exchange);
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
        if (move instanceof Move.Submit submit) {
            return submit(admission, submit, exchange);
        }
        if (move instanceof Move.Save save) {
            return saved.save(new Draft(save.journey(), save.step()), admission.form())
                    .thenReturn(pages.saved(admission, save, exchange));
        }
        return Mono.just(pages.show(admission, move, exchange));
    }

    private Mono<Rendering> submit(Admission admission, Move.Submit move, ServerWebExchange exchange) {
        Journey journey = move.journey();
        return participation
                .submit(journey.campaign(), journey.seed(), journey.background(), move.reading())
                .flatMap(receipt -> receipt == Receipt.CLOSED
                        ? Mono.just(notices.closed(exchange, admission.campaign(), true))
                        : forget(journey).thenReturn(thanks(admission, receipt, exchange)))
                .onErrorResume(error -> Mono.just(unsure(admission, move, exchange, error)));
    }

    /** The answers are stored; a draft that cannot be deleted now is deleted at the close. */
    private Mono<Void> forget(Journey journey) {
        return saved.forget(journey).onErrorResume(error -> {
            LOG.warn("a draft could not be deleted: {}", error.getClass().getName());
            return Mono.empty();
        });
    }

    private static Rendering thanks(Admission admission, Receipt receipt, ServerWebExchange exchange) {
        Tongue tongue = Tongue.of(exchange, admission.form().questionnaire());
        boolean again = receipt == Receipt.ALREADY_STORED;
        return Rendering.redirectTo(ThanksController.address(
                        admission.campaign(), again, tongue.content().tag()))
                .build();
    }

    /** Says only what kind of error it was: its message might tell something about the answers. */
    private Rendering unsure(Admission admission, Move.Submit move, ServerWebExchange exchange, Throwable error) {
        LOG.warn("answers could not be stored: {}", error.getClass().getName());
        return pages.check(admission, move, HttpStatus.SERVICE_UNAVAILABLE, exchange);
    }
}
