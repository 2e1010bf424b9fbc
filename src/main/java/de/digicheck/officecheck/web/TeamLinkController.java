package de.digicheck.officecheck.web;

import de.digicheck.officecheck.CheckId;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.TeamLink;
import de.digicheck.officecheck.TeamLinking;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.platform.web.ServiceAddress;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes and ends the link by which a team adds to the check of its office. Its address is shown once. */
@Controller
final class TeamLinkController {

    private static final String LINK = "/digichecks/{check}/team";
    private static final String UNTIL = "bis";

    private final CheckAccess access;
    private final TeamLinking linking;
    private final MessageSource messages;
    private final ServiceAddress address;

    TeamLinkController(CheckAccess access, TeamLinking linking, MessageSource messages, ServiceAddress address) {
        this.access = access;
        this.linking = linking;
        this.messages = messages;
        this.address = address;
    }

    /** The link that a check has. */
    record Current(String until, String by, String at) {}

    /** What is shown: a check, and the last day that stands in the form. */
    private record Page(CheckVersion check, String until, List<FormError> errors, Optional<String> made) {}

    @GetMapping(LINK)
    Mono<Rendering> show(
            @PathVariable String check,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return access.filled(check, account)
                .map(latest -> new Page(latest, usual(), List.of(), Optional.empty()))
                .flatMap(page -> render(page, exchange))
                .map(page -> page.modelAttribute("done", done).build());
    }

    private String usual() {
        return linking.today().plusDays(TeamLink.USUAL_DAYS).toString();
    }

    private Mono<Rendering.Builder<?>> render(Page page, ServerWebExchange exchange) {
        Words words = words(exchange);
        CheckId id = page.check().id();
        return linking.current(id)
                .map(link -> Optional.of(new Current(words.day(link.until()), link.by(), words.at(link.at()))))
                .defaultIfEmpty(Optional.empty())
                .map(current -> Rendering.view("officecheck/link")
                        .modelAttribute("id", id.value())
                        .modelAttribute(
                                "office", access.name(page.check().check().unit(), words))
                        .modelAttribute("current", current)
                        .modelAttribute("until", page.until())
                        .modelAttribute("longest", TeamLink.LONGEST_DAYS)
                        .modelAttribute("made", page.made())
                        .modelAttribute("done", "")
                        .modelAttribute("errors", page.errors()));
    }

    private Words words(ServerWebExchange exchange) {
        return new Words(messages, PageLanguages.of(exchange));
    }

    @PostMapping(LINK)
    Mono<Rendering> make(
            @PathVariable String check, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return access.filled(check, account).flatMap(latest -> exchange.getFormData()
                .flatMap(data -> make(latest, Typed.of(data).get(UNTIL), account, exchange)));
    }

    private Mono<Rendering> make(CheckVersion latest, String typed, SignedIn account, ServerWebExchange exchange) {
        Optional<LocalDate> until = day(typed).filter(this::isPossible);
        if (until.isEmpty()) {
            FormError error = new FormError(UNTIL, words(exchange).text("link.error.until", TeamLink.LONGEST_DAYS));
            return render(new Page(latest, typed, List.of(error), Optional.empty()), exchange)
                    .map(page -> page.status(HttpStatus.UNPROCESSABLE_CONTENT).build());
        }
        return linking.open(latest.id(), until.get(), account.account())
                .map(made -> address.seenBy(exchange) + "/team/" + made)
                .flatMap(made -> render(new Page(latest, usual(), List.of(), Optional.of(made)), exchange))
                .map(Rendering.Builder::build);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private boolean isPossible(LocalDate day) {
        LocalDate today = linking.today();
        return !day.isBefore(today) && !day.isAfter(today.plusDays(TeamLink.LONGEST_DAYS));
    }

    @PostMapping(LINK + "/beenden")
    Mono<Rendering> end(@PathVariable String check, @AuthenticationPrincipal SignedIn account) {
        return access.filled(check, account)
                .flatMap(latest -> linking.end(latest.id(), account.account()).thenReturn(latest))
                .map(latest -> Rendering.redirectTo("/digichecks/" + latest.id() + "/team?geschehen=beendet")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }
}
