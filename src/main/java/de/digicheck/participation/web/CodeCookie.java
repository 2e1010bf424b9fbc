package de.digicheck.participation.web;

import de.digicheck.participation.CodeTicket;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/** The cookie that carries a code, encrypted, from its address to the start page; gone when the questions begin. */
final class CodeCookie {

    static final String NAME = "zugang";

    private final CodeTicket tickets;

    CodeCookie(CodeTicket tickets) {
        this.tickets = tickets;
    }

    /** Looks the same for every text. */
    void set(ServerWebExchange exchange, String typed) {
        exchange.getResponse().addCookie(cookie(exchange, tickets.seal(typed), CodeTicket.LIFE));
    }

    /** The code; nothing when there is no cookie, or one that is too old or not ours. */
    Optional<String> read(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(NAME);
        return Optional.ofNullable(cookie).map(HttpCookie::getValue).flatMap(tickets::open);
    }

    void clear(ServerWebExchange exchange) {
        if (exchange.getRequest().getCookies().containsKey(NAME)) {
            exchange.getResponse().addCookie(cookie(exchange, "", Duration.ZERO));
        }
    }

    private static ResponseCookie cookie(ServerWebExchange exchange, String value, Duration life) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .sameSite("Lax")
                .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                .path("/teilnahme")
                .maxAge(life)
                .build();
    }
}
