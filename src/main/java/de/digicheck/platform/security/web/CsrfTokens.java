package de.digicheck.platform.security.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.WebSessionServerCsrfTokenRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Keeps the token of forms in the session of whoever has signed in, else in a cookie: who only looks at the sign-in page
 * takes no memory of the service.
 */
final class CsrfTokens implements ServerCsrfTokenRepository {

    private static final String ATTRIBUTE = "form.token";
    private static final String FIELD = "_csrf";
    private static final String HEADER = "X-CSRF-TOKEN";

    private final WebSessionServerCsrfTokenRepository inSession = new WebSessionServerCsrfTokenRepository();
    private final CookieServerCsrfTokenRepository inCookie = new CookieServerCsrfTokenRepository();

    CsrfTokens() {
        inSession.setSessionAttributeName(ATTRIBUTE);
        inSession.setParameterName(FIELD);
        inSession.setHeaderName(HEADER);
        inCookie.setCookieName("formular");
        inCookie.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
    }

    /** Tells whether a session keeps the token of forms by this name. */
    static boolean isToken(String attribute) {
        return attribute.equals(ATTRIBUTE);
    }

    /** A token as it was. */
    static CsrfToken of(String token) {
        return new DefaultCsrfToken(HEADER, FIELD, token);
    }

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return store(exchange).flatMap(store -> store.generateToken(exchange));
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return store(exchange).flatMap(store -> store.saveToken(exchange, token));
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return store(exchange).flatMap(store -> store.loadToken(exchange));
    }

    private Mono<ServerCsrfTokenRepository> store(ServerWebExchange exchange) {
        return exchange.getSession().map(WebSession::isStarted).map(started -> started ? inSession : inCookie);
    }
}
