package de.digicheck.participation.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Sees to it that nothing of taking part stays in a browser or on the way: no copy in a cache, no address passed on, no
 * cookie but {@link CodeCookie}. Errors included.
 */
final class Discretion implements WebFilter {

    private static final List<String> PATHS = List.of("/o/", "/s/", "/teilnahme", "/api/v1/participations");
    private static final String FROM = "Sec-Fetch-Site";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        if (PATHS.stream().anyMatch(path::startsWith)) {
            exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> keepQuiet(exchange)));
        }
        return chain.filter(exchange);
    }

    private static void keepQuiet(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.setCacheControl("no-store");
        headers.remove(HttpHeaders.PRAGMA);
        headers.remove(HttpHeaders.EXPIRES);
        headers.remove(HttpHeaders.SET_COOKIE);
        headers.set("Referrer-Policy", "no-referrer");
    }

    /** Tells whether a page of somebody else sent this request. */
    static boolean isFromElsewhere(ServerWebExchange exchange) {
        return "cross-site".equals(exchange.getRequest().getHeaders().getFirst(FROM));
    }
}
