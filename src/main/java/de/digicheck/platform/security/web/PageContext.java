package de.digicheck.platform.security.web;

import de.digicheck.platform.security.SignedIn;
import java.util.Optional;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lays out for templates who has signed in, and the token that their forms carry. */
final class PageContext implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.when(account(exchange), token(exchange)).then(Mono.defer(() -> chain.filter(exchange)));
    }

    private static Mono<SignedIn> account(ServerWebExchange exchange) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .map(Authenticated::signedIn)
                .flatMap(Mono::justOrEmpty)
                .doOnNext(account -> exchange.getAttributes().put(SignedIn.ATTRIBUTE, account));
    }

    private static Mono<CsrfToken> token(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        return Optional.ofNullable(token).orElse(Mono.empty()).doOnNext(some -> exchange.getAttributes()
                .put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, some));
    }
}
