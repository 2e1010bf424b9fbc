package de.digicheck.participation.web;

import de.digicheck.participation.Admission.Standing;
import de.digicheck.participation.Entry;
import de.digicheck.participation.Participation;
import de.digicheck.participation.UnavailableException;
import de.digicheck.platform.web.PageLanguages;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The ways in with an access code: by its address, and by typing it. */
@Controller
final class CodeController {

    private static final String ADDRESS = "/teilnahme";

    private final Participation participation;
    private final StartPages pages;
    private final CodeForms forms;
    private final CodeCookie cookie;
    private final Notices notices;

    CodeController(Participation participation, StartPages pages, CodeForms forms, CodeCookie cookie, Notices notices) {
        this.participation = participation;
        this.pages = pages;
        this.forms = forms;
        this.cookie = cookie;
        this.notices = notices;
    }

    /** Leaves the address with the code at once, whatever the code; nothing is looked up yet. */
    @GetMapping("/s/{code}")
    Mono<Void> leave(@PathVariable String code, ServerWebExchange exchange) {
        cookie.set(exchange, code);
        String language = exchange.getRequest().getQueryParams().getFirst(PageLanguages.NAME);
        boolean known = PageLanguages.ALL.stream().anyMatch(one -> one.tag().equals(language));
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse()
                .getHeaders()
                .setLocation(URI.create(known ? ADDRESS + "?" + PageLanguages.NAME + "=" + language : ADDRESS));
        return exchange.getResponse().setComplete();
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> start(ServerWebExchange exchange) {
        Optional<String> code = cookie.read(exchange);
        return code.map(one -> enter(one, "", exchange))
                .orElseGet(() -> Mono.just(forms.ask(exchange, CodeForms.Kind.ACCESS)));
    }

    @GetMapping("/teilnahme/code")
    Rendering ask(ServerWebExchange exchange) {
        return forms.ask(exchange, CodeForms.Kind.ACCESS);
    }

    /** Works without cookies as well: the start page carries in its form what follows from the code. */
    @PostMapping("/teilnahme/code")
    Mono<Rendering> type(ServerWebExchange exchange) {
        if (Discretion.isFromElsewhere(exchange)) {
            return Mono.just(notices.elsewhere(exchange));
        }
        return exchange.getFormData().flatMap(form -> {
            String typed = Optional.ofNullable(form.getFirst("code")).orElse("");
            cookie.set(exchange, typed);
            return enter(typed, typed, exchange);
        });
    }

    private Mono<Rendering> enter(String code, String shown, ServerWebExchange exchange) {
        return participation
                .enter(code)
                .map(entry -> page(entry, exchange))
                .switchIfEmpty(Mono.fromSupplier(() -> {
                    cookie.clear(exchange);
                    return forms.wrong(exchange, CodeForms.Kind.ACCESS, shown);
                }))
                .onErrorResume(UnavailableException.class, e -> Mono.just(notices.unavailable(exchange)));
    }

    private Rendering page(Entry entry, ServerWebExchange exchange) {
        if (entry.admission().standing() != Standing.OPEN) {
            boolean over = entry.admission().standing() == Standing.OVER;
            return notices.closed(exchange, entry.admission().campaign(), over);
        }
        return entry.used() ? notices.used(exchange) : pages.of(entry, exchange);
    }
}
