package de.digicheck.platform.security.web;

import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.Route;
import de.digicheck.platform.security.SignedIn;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The way to the sign-in page, and from there to what was asked for. */
final class SignInAddress {

    static final String PATH = "/anmeldung";

    /** Query parameter and hidden field with the path that was asked for. */
    static final String NEXT = "weiter";

    private SignInAddress() {}

    /** Sends somebody to the sign-in page who has not signed in. */
    static Mono<Void> redirect(ServerWebExchange exchange, AuthenticationException error) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        ServerHttpRequest request = exchange.getRequest();
        if (request.getMethod().equals(HttpMethod.GET)) {
            address.queryParam(NEXT, "{next}");
        }
        String next = request.getPath().pathWithinApplication().value();
        return redirect(exchange, address.encode().buildAndExpand(next).toUri());
    }

    static Mono<Void> redirect(ServerWebExchange exchange, URI address) {
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(address);
        return exchange.getResponse().setComplete();
    }

    /** Where somebody goes after signing in: what was asked for, if it is a page of this service that they may see. */
    static String after(SignedIn account, String next, RouteTable table) {
        boolean welcome = table.find(Route.Method.GET, PathContainer.parsePath(next))
                .filter(route -> !route.isApi() && !route.right().needsNoAccount())
                .filter(route -> account.may(route.right()))
                .isPresent();
        return welcome ? next : home(account);
    }

    /** The first page of an account. */
    static String home(SignedIn account) {
        if (account.may(Right.SEE_RESULTS) && !account.may(Right.AGREE)) {
            return "/uebersicht";
        }
        return account.may(Right.SEE_CAMPAIGNS) ? "/erhebungen" : "/konto";
    }
}
