package de.digicheck.participation.web;

import de.digicheck.participation.Admission;
import de.digicheck.participation.Admission.Standing;
import de.digicheck.participation.Entry;
import de.digicheck.participation.FormEntries;
import de.digicheck.participation.Participation;
import de.digicheck.participation.Reading;
import de.digicheck.participation.UnavailableException;
import de.digicheck.participation.web.PaperPages.Outcome;
import de.digicheck.participation.web.PaperPages.Typed;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.response.Receipt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * A clerk enters sheets of paper, one code each, without an account: whoever holds a code may use it, and nobody learns who
 * has typed it in.
 */
@Controller
final class PaperEntryController {

    private static final Logger LOG = LoggerFactory.getLogger(PaperEntryController.class);
    private static final String ADDRESS = "/teilnahme/bogen";
    private static final Map<String, Outcome> DONE =
            Map.of("gespeichert", Outcome.STORED, "wiederholt", Outcome.STORED_BEFORE);

    private final Participation participation;
    private final PaperPages pages;
    private final FailedCodes failed;
    private final Notices notices;

    PaperEntryController(Participation participation, PaperPages pages, FailedCodes failed, Notices notices) {
        this.participation = participation;
        this.pages = pages;
        this.failed = failed;
        this.notices = notices;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> next(
            @RequestParam(name = "erhebung", defaultValue = "") String campaign,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            ServerWebExchange exchange) {
        return participation
                .find(campaign)
                .map(admission -> isOpen(admission)
                        ? pages.next(admission, tongue(admission, exchange), DONE.getOrDefault(done, Outcome.NEXT))
                        : closed(admission, exchange))
                .switchIfEmpty(Mono.fromSupplier(() -> notices.unknown(exchange)))
                .onErrorResume(UnavailableException.class, e -> Mono.just(notices.unavailable(exchange)));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> submit(ServerWebExchange exchange) {
        if (Discretion.isFromElsewhere(exchange)) {
            return Mono.just(notices.elsewhere(exchange));
        }
        return exchange.getFormData()
                .flatMap(form -> participation
                        .find(Optional.ofNullable(form.getFirst("_campaign")).orElse(""))
                        .flatMap(admission -> submit(admission, typed(form), exchange)))
                .switchIfEmpty(Mono.fromSupplier(() -> notices.unknown(exchange)))
                .onErrorResume(UnavailableException.class, e -> Mono.just(notices.unavailable(exchange)));
    }

    private static Typed typed(MultiValueMap<String, String> form) {
        Map<String, List<String>> controls = new HashMap<>();
        form.forEach((name, values) -> {
            if (!name.startsWith("_")) {
                controls.put(name, values);
            }
        });
        return new Typed(
                Optional.ofNullable(form.getFirst("_code")).orElse("").strip(), FormEntries.NONE.with(controls));
    }

    private Mono<Rendering> submit(Admission admission, Typed typed, ServerWebExchange exchange) {
        if (!isOpen(admission)) {
            return Mono.just(closed(admission, exchange));
        }
        return participation
                .enter(typed.code())
                .filter(entry ->
                        entry.journey().campaign().equals(admission.campaign().key()))
                .flatMap(entry -> store(entry, typed, exchange))
                .switchIfEmpty(Mono.fromSupplier(() -> wrongCode(admission, typed, exchange)));
    }

    private Rendering wrongCode(Admission admission, Typed typed, ServerWebExchange exchange) {
        Outcome outcome = failed.refuses(exchange) ? Outcome.TOO_MANY_CODES : Outcome.UNKNOWN_CODE;
        return pages.page(admission, tongue(admission, exchange), typed, List.of(), outcome);
    }

    private Mono<Rendering> store(Entry entry, Typed typed, ServerWebExchange exchange) {
        Admission admission = entry.admission();
        Reading reading = admission.form().read(typed.entries(), entry.journey().background());
        Tongue tongue = tongue(admission, exchange);
        if (!reading.violations().isEmpty()) {
            return Mono.just(pages.page(admission, tongue, typed, reading.violations(), Outcome.WRONG_ANSWERS));
        }
        return participation
                .submit(
                        entry.journey().campaign(),
                        entry.journey().seed(),
                        entry.journey().background(),
                        reading)
                .map(receipt -> answer(admission, receipt, exchange))
                .onErrorResume(error -> {
                    LOG.warn("a sheet could not be stored: {}", error.getClass().getName());
                    return Mono.just(pages.page(admission, tongue, typed, List.of(), Outcome.UNSURE));
                });
    }

    private Rendering answer(Admission admission, Receipt receipt, ServerWebExchange exchange) {
        if (receipt == Receipt.CLOSED) {
            return notices.closed(exchange, admission.campaign(), true);
        }
        String address = UriComponentsBuilder.fromPath(ADDRESS)
                .queryParam("erhebung", admission.campaign().key().value())
                .queryParam("geschehen", receipt == Receipt.ALREADY_STORED ? "wiederholt" : "gespeichert")
                .queryParam(
                        PageLanguages.NAME,
                        tongue(admission, exchange).content().tag())
                .toUriString();
        return Rendering.redirectTo(address).status(HttpStatus.SEE_OTHER).build();
    }

    private static boolean isOpen(Admission admission) {
        return admission.standing() == Standing.OPEN;
    }

    private Rendering closed(Admission admission, ServerWebExchange exchange) {
        return notices.closed(exchange, admission.campaign(), admission.standing() == Standing.OVER);
    }

    private static Tongue tongue(Admission admission, ServerWebExchange exchange) {
        return Tongue.of(exchange, admission.form().questionnaire());
    }
}
