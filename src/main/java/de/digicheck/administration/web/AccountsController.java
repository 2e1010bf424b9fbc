package de.digicheck.administration.web;

import de.digicheck.administration.AuditedAccounts;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.AccountOutcome;
import de.digicheck.platform.security.AccountProblem;
import de.digicheck.platform.security.AccountRules;
import de.digicheck.platform.security.AccountsBusyException;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Accounts: who has one, a new one, changes, locks and codes. */
@Controller
final class AccountsController {

    private static final String LIST = "/verwaltung/konten";
    private static final String NEW = LIST + "/neu";
    private static final String ONE = LIST + "/{account}";

    /** Pages below the first one, by the last part of their addresses. */
    private static final List<String> PAGES =
            List.of("konten", "anmeldungen", "einheiten", "aufbewahrung", "texte", "protokoll");

    private final AuditedAccounts accounts;
    private final CurrentMunicipality town;
    private final Clock clock;

    AccountsController(AuditedAccounts accounts, CurrentMunicipality town, Clock clock) {
        this.accounts = accounts;
        this.town = town;
        this.clock = clock;
    }

    /**
     * A line of the list.
     *
     * @param state {@code open}, {@code locked}, {@code over} or {@code waiting}
     */
    record Line(Account account, List<AccountRole> roles, String state) {}

    /** A unit that can be chosen. */
    record Unit(String code, String label) {}

    @GetMapping("/verwaltung")
    Rendering home() {
        return Rendering.view("administration/home")
                .modelAttribute("pages", PAGES)
                .build();
    }

    @GetMapping(LIST)
    Mono<Rendering> list() {
        LocalDate today = GermanTime.today(clock);
        return accounts.list()
                .map(account -> line(account, today))
                .collectList()
                .map(lines -> Rendering.view("administration/accounts")
                        .modelAttribute("lines", lines)
                        .build());
    }

    private static Line line(Account account, LocalDate today) {
        return new Line(account, account.roles().stream().sorted().toList(), state(account, today));
    }

    private static String state(Account account, LocalDate today) {
        if (account.locked()) {
            return "locked";
        }
        if (account.isOver(today)) {
            return "over";
        }
        return account.setup().isPresent() ? "waiting" : "open";
    }

    @GetMapping(NEW)
    Rendering choose(ServerWebExchange exchange) {
        return form(AccountForm.empty(), List.of(), true, exchange).build();
    }

    @PostMapping(NEW)
    Mono<Rendering> open(@AuthenticationPrincipal SignedIn by, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(data -> {
            AccountForm typed = AccountForm.of(AccountForm.value(data, "name"), data);
            return save(typed, true, exchange, form -> accounts.open(form.draft(), by.account()));
        });
    }

    @GetMapping(ONE)
    Mono<Rendering> show(
            @PathVariable String account,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            ServerWebExchange exchange) {
        return accounts.find(account).switchIfEmpty(missing()).map(found -> form(
                        AccountForm.of(found), List.of(), false, exchange)
                .modelAttribute("found", line(found, GermanTime.today(clock)))
                .modelAttribute("done", done.equals("ja"))
                .build());
    }

    @PostMapping(ONE)
    Mono<Rendering> change(
            @PathVariable String account, @AuthenticationPrincipal SignedIn by, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(data -> {
            AccountForm typed = AccountForm.of(account, data);
            return save(typed, false, exchange, form -> accounts.change(form.draft(), form.before(), by.account()));
        });
    }

    /** Locks an account, or unlocks it, as the field {@code gesperrt} says. */
    @PostMapping(ONE + "/sperre")
    Mono<Rendering> lock(
            @PathVariable String account, @AuthenticationPrincipal SignedIn by, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(data -> held(accounts.lock(
                        account, AccountForm.value(data, "gesperrt").equals("ja"), by.account())))
                .flatMap(outcome -> answer(account, outcome, exchange));
    }

    /** Takes the password away and shows a code for another one. */
    @PostMapping(ONE + "/code")
    Mono<Rendering> renew(
            @PathVariable String account, @AuthenticationPrincipal SignedIn by, ServerWebExchange exchange) {
        return held(accounts.renew(account, by.account())).flatMap(outcome -> answer(account, outcome, exchange));
    }

    private Mono<Rendering> save(
            AccountForm typed,
            boolean isNew,
            ServerWebExchange exchange,
            Function<AccountForm, Mono<AccountOutcome>> change) {
        List<AccountProblem> unreadable = typed.unreadable(town.now());
        if (!unreadable.isEmpty()) {
            List<AccountProblem> all = new ArrayList<>(AccountRules.problems(typed.draft(), GermanTime.today(clock)));
            all.addAll(unreadable);
            return Mono.just(refused(typed, all, isNew, exchange));
        }
        return held(change.apply(typed))
                .map(outcome -> outcome.problems().isEmpty()
                        ? done(outcome, typed.name())
                        : refused(typed, outcome.problems(), isNew, exchange));
    }

    private Mono<Rendering> answer(String name, AccountOutcome outcome, ServerWebExchange exchange) {
        return outcome.problems().isEmpty()
                ? Mono.just(done(outcome, name))
                : accounts.find(name)
                        .map(account -> refused(AccountForm.of(account), outcome.problems(), false, exchange));
    }

    /** A code is shown in the answer itself: it is nowhere else. */
    private static Rendering done(AccountOutcome outcome, String name) {
        return outcome.code().isPresent()
                ? Rendering.view("administration/code")
                        .modelAttribute("account", outcome.account().orElseThrow())
                        .modelAttribute("code", outcome.code().get())
                        .modelAttribute("zone", GermanTime.ZONE)
                        .build()
                : Rendering.redirectTo(LIST + "/" + name + "?geschehen=ja")
                        .status(HttpStatus.SEE_OTHER)
                        .build();
    }

    private Rendering refused(
            AccountForm typed, List<AccountProblem> problems, boolean isNew, ServerWebExchange exchange) {
        return form(typed, problems, isNew, exchange)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }

    private Rendering.Builder<?> form(
            AccountForm typed, List<AccountProblem> problems, boolean isNew, ServerWebExchange exchange) {
        return Rendering.view("administration/account")
                .modelAttribute("form", typed)
                .modelAttribute("problems", problems)
                .modelAttribute("isNew", isNew)
                .modelAttribute("allRoles", AccountRole.values())
                .modelAttribute("allUnits", units(exchange));
    }

    private List<Unit> units(ServerWebExchange exchange) {
        return town.now().units().stream().map(unit -> unit(unit, exchange)).toList();
    }

    private static Unit unit(OrgUnit unit, ServerWebExchange exchange) {
        return new Unit(unit.code().value(), unit.label().in(PageLanguages.of(exchange)));
    }

    private static Mono<AccountOutcome> held(Mono<AccountOutcome> work) {
        return work.switchIfEmpty(missing())
                .onErrorResume(
                        AccountsBusyException.class,
                        busy -> Mono.just(AccountOutcome.refused(List.of(new AccountProblem("name", "busy")))));
    }

    private static <T> Mono<T> missing() {
        return Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
