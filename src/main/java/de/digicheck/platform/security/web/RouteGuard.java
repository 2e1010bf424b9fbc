package de.digicheck.platform.security.web;

import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.Route;
import de.digicheck.platform.security.Route.Method;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Holds every request against the table of routes. */
final class RouteGuard implements WebFilter {

    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private final RouteTable table;

    RouteGuard(RouteTable table) {
        this.table = table;
    }

    /** Refuses what is not in the table, and what another site makes a browser send. */
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        PathContainer path = path(request);
        if (find(request).isPresent()) {
            return isForeign(request) ? Mono.error(foreign()) : chain.filter(exchange);
        }
        Set<Method> methods = table.methods(path);
        return Mono.error(
                methods.isEmpty()
                        ? new ProblemException(ProblemType.UNKNOWN_ADDRESS, "there is no such address")
                        : new MethodNotAllowedException(request.getMethod(), allowed(methods)));
    }

    /** Decides by the roles of the account. */
    Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
        Optional<Route> route = find(context.getExchange().getRequest());
        if (route.isEmpty()) {
            return Mono.just(new AuthorizationDecision(false));
        }
        Right right = route.get().right();
        if (right.needsNoAccount()) {
            return Mono.just(new AuthorizationDecision(true));
        }
        return authentication
                .map(Authenticated::signedIn)
                .<AuthorizationResult>map(account -> new AuthorizationDecision(
                        account.filter(some -> some.may(right)).isPresent()))
                .defaultIfEmpty(new AuthorizationDecision(false));
    }

    /** The row that a request falls under; {@code HEAD} reads like {@code GET}. */
    Optional<Route> find(ServerHttpRequest request) {
        return method(request.getMethod()).flatMap(method -> table.find(method, path(request)));
    }

    private static Optional<Method> method(HttpMethod method) {
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            return Optional.of(Method.GET);
        }
        return method.equals(HttpMethod.POST) ? Optional.of(Method.POST) : Optional.empty();
    }

    private static PathContainer path(ServerHttpRequest request) {
        return request.getPath().pathWithinApplication();
    }

    /** Tells whether a browser sends something because a page of another site says so. */
    static boolean isForeign(ServerHttpRequest request) {
        return request.getMethod().equals(HttpMethod.POST)
                && "cross-site".equals(request.getHeaders().getFirst(FETCH_SITE));
    }

    static ProblemException foreign() {
        return new ProblemException(ProblemType.FOREIGN_REQUEST, "a page of another site has sent this; open it here");
    }

    private static Collection<HttpMethod> allowed(Set<Method> methods) {
        return methods.stream().map(method -> HttpMethod.valueOf(method.name())).collect(Collectors.toSet());
    }
}
