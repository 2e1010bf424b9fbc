package de.digicheck.platform.security.web;

import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.ClientAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Sign-in and sign-out. */
@Controller
final class SignInController {

    private static final String VIEW = "account/sign-in";

    private final SignIn signIn;
    private final AccountSessions sessions;
    private final RouteTable table = new RouteTable();

    SignInController(SignIn signIn, AccountSessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping(SignInAddress.PATH)
    Rendering page(
            @AuthenticationPrincipal @Nullable SignedIn account,
            @RequestParam(name = SignInAddress.NEXT, defaultValue = "") String next,
            @RequestParam(name = "eingerichtet", required = false) boolean ready) {
        return account == null
                ? Rendering.view(VIEW)
                        .modelAttribute("form", new Form("", next, Optional.empty()))
                        .modelAttribute("ready", ready)
                        .build()
                : redirect(SignInAddress.after(account, next, table));
    }

    @PostMapping(SignInAddress.PATH)
    Mono<Rendering> signIn(ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> signIn(exchange, form));
    }

    private Mono<Rendering> signIn(ServerWebExchange exchange, MultiValueMap<String, String> form) {
        String name = value(form, "username").strip();
        String next = value(form, SignInAddress.NEXT);
        Authentication given = UsernamePasswordAuthenticationToken.unauthenticated(name, value(form, "password"));
        return signIn.authenticate(given, ClientAddress.of(exchange.getRequest()), false)
                .flatMap(account -> enter(exchange, account, next))
                .onErrorResume(AuthenticationException.class, error -> Mono.just(again(exchange, name, next, error)));
    }

    private Mono<Rendering> enter(ServerWebExchange exchange, Authentication account, String next) {
        String page = Authenticated.signedIn(account)
                .map(signedIn -> SignInAddress.after(signedIn, next, table))
                .orElse("/");
        return sessions.save(exchange, new SecurityContextImpl(account)).thenReturn(redirect(page));
    }

    private static Rendering again(
            ServerWebExchange exchange, String name, String next, AuthenticationException error) {
        boolean tooMany = error instanceof SignIn.TooManyAttemptsException;
        if (tooMany) {
            exchange.getResponse()
                    .getHeaders()
                    .set(HttpHeaders.RETRY_AFTER, String.valueOf(FailedAttempts.PERIOD.toSeconds()));
        }
        return Rendering.view(VIEW)
                .status(tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("form", new Form(name, next, Optional.of(tooMany ? "too-many" : "wrong")))
                .modelAttribute("minutes", FailedAttempts.PERIOD.toMinutes())
                .build();
    }

    @PostMapping("/abmeldung")
    Mono<Rendering> signOut(ServerWebExchange exchange) {
        return sessions.save(exchange, null)
                .thenReturn(
                        Rendering.redirectTo("/").status(HttpStatus.SEE_OTHER).build());
    }

    private static Rendering redirect(String page) {
        return Rendering.redirectTo(page).status(HttpStatus.SEE_OTHER).build();
    }

    private static String value(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("");
    }

    /**
     * What stands in the form.
     *
     * @param error {@code wrong}, {@code too-many} or nothing
     */
    record Form(String name, String next, Optional<String> error) {}
}
