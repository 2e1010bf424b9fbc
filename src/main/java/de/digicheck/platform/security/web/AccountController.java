package de.digicheck.platform.security.web;

import de.digicheck.platform.security.PasswordRules;
import de.digicheck.platform.security.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One's own account: roles, and another password. */
@Controller
final class AccountController {

    private static final String ADDRESS = "/konto";
    private static final String VIEW = "account/account";

    private final AccountOpening accounts;
    private final AccountSessions sessions;

    AccountController(AccountOpening accounts, AccountSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping(ADDRESS)
    Rendering page(
            @AuthenticationPrincipal SignedIn account,
            @RequestParam(name = "geaendert", required = false) boolean done) {
        return view(account, HttpStatus.OK, List.of(), done);
    }

    /** Changes the password; other sessions of the account end. */
    @PostMapping(ADDRESS)
    Mono<Rendering> change(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> change(account, exchange, form));
    }

    private Mono<Rendering> change(SignedIn account, ServerWebExchange exchange, MultiValueMap<String, String> form) {
        String next = value(form, "new");
        List<Problem> problems = problems(account.account(), next, value(form, "repeated"));
        if (!problems.isEmpty()) {
            return Mono.just(view(account, HttpStatus.UNPROCESSABLE_CONTENT, problems, false));
        }
        return accounts.changePassword(account.account(), value(form, "present"), next)
                .flatMap(changed ->
                        sessions.save(exchange, Authenticated.context(changed)).thenReturn(Boolean.TRUE))
                .map(changed -> Rendering.redirectTo(ADDRESS + "?geaendert=true")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .switchIfEmpty(Mono.fromSupplier(() -> view(
                        account, HttpStatus.UNPROCESSABLE_CONTENT, List.of(new Problem("present", "wrong")), false)));
    }

    private static List<Problem> problems(String name, String next, String repeated) {
        List<Problem> problems = new ArrayList<>();
        PasswordRules.problems(name, next).forEach(kind -> problems.add(new Problem("new", kind)));
        if (!next.equals(repeated)) {
            problems.add(new Problem("repeated", "differs"));
        }
        return problems;
    }

    private static Rendering view(SignedIn account, HttpStatus status, List<Problem> problems, boolean done) {
        return Rendering.view(VIEW)
                .status(status)
                .modelAttribute("own", account)
                .modelAttribute("roles", account.roles().stream().sorted().toList())
                .modelAttribute("problems", problems)
                .modelAttribute("shortest", PasswordRules.SHORTEST)
                .modelAttribute("longest", PasswordRules.LONGEST)
                .modelAttribute("done", done)
                .build();
    }

    private static String value(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("");
    }

    /**
     * Something to mend.
     *
     * @param field name of the control
     * @param kind last part of the key of its text
     */
    record Problem(String field, String kind) {}
}
