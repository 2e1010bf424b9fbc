package de.digicheck.platform.security.web;

import de.digicheck.platform.security.PasswordRules;
import de.digicheck.platform.web.ClientAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where the owner of a new account chooses its password, with the code that the administration has handed over. */
@Controller
final class SetupController {

    private static final String ADDRESS = "/konto/einrichten";

    private final AccountChanging accounts;
    private final FailedAttempts attempts;

    SetupController(AccountChanging accounts, FailedAttempts attempts) {
        this.accounts = accounts;
        this.attempts = attempts;
    }

    @GetMapping(ADDRESS)
    Rendering page() {
        return view("", HttpStatus.OK, List.of());
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> choose(ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> choose(exchange, form));
    }

    private Mono<Rendering> choose(ServerWebExchange exchange, MultiValueMap<String, String> form) {
        String name = value(form, "username").strip();
        String next = value(form, "new");
        List<Problem> problems = problems(name, next, value(form, "repeated"));
        if (!problems.isEmpty()) {
            return Mono.just(view(name, HttpStatus.UNPROCESSABLE_CONTENT, problems));
        }
        String address = ClientAddress.of(exchange.getRequest());
        if (attempts.areTooMany(name, address)) {
            return Mono.just(view(name, HttpStatus.TOO_MANY_REQUESTS, List.of(new Problem("code", "too-many"))));
        }
        attempts.begin(name, address);
        return accounts.choose(name, value(form, "code").strip(), next)
                .map(done -> done ? entered(name, address) : wrong(name));
    }

    private Rendering entered(String name, String address) {
        attempts.succeed(name, address);
        return Rendering.redirectTo(SignInAddress.PATH + "?eingerichtet=true")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private static Rendering wrong(String name) {
        return view(name, HttpStatus.UNPROCESSABLE_CONTENT, List.of(new Problem("code", "wrong")));
    }

    private static List<Problem> problems(String name, String next, String repeated) {
        List<Problem> problems = new ArrayList<>();
        PasswordRules.problems(name, next).forEach(kind -> problems.add(new Problem("new", kind)));
        if (!next.equals(repeated)) {
            problems.add(new Problem("repeated", "differs"));
        }
        return problems;
    }

    private static Rendering view(String name, HttpStatus status, List<Problem> problems) {
        return Rendering.view("account/setup")
                .status(status)
                .modelAttribute("name", name)
                .modelAttribute("problems", problems)
                .modelAttribute("shortest", PasswordRules.SHORTEST)
                .modelAttribute("longest", PasswordRules.LONGEST)
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
