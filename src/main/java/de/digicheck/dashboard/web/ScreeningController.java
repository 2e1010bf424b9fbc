package de.digicheck.dashboard.web;

import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.prioritisation.Screening;
import de.digicheck.prioritisation.Screening.Screened;
import de.digicheck.prioritisation.Size;
import de.digicheck.shared.Language;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The coarse look at all projects, and which of them are then examined closely. */
@Controller
final class ScreeningController {

    private static final String ADDRESS = "/prioritaeten/vorauswahl";

    private final Screening screening;

    ScreeningController(Screening screening) {
        this.screening = screening;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> look(
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return screening.list().map(all -> page(rows(all, language), reader, HttpStatus.OK)
                .modelAttribute("saved", done.equals("gespeichert"))
                .build());
    }

    private static List<ScreeningRow> rows(List<Screened> all, Language language) {
        return all.stream().map(one -> ScreeningRow.of(one, language)).toList();
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> rate(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return Mono.zip(exchange.getFormData(), screening.list())
                .flatMap(both -> rate(both.getT1(), both.getT2(), account, PageLanguages.of(exchange)));
    }

    /** All of it or nothing; only what was changed is looked at. */
    private Mono<Rendering> rate(
            MultiValueMap<String, String> typed, List<Screened> all, SignedIn account, Language language) {
        List<ScreeningRow> shown = typed(typed, all, language);
        if (shown.stream().anyMatch(row -> !row.problem().isEmpty())) {
            return Mono.just(refused(shown, account));
        }
        return Flux.fromIterable(all)
                .concatMap(one -> ScreeningForm.of(one, typed)
                        .filter(ScreeningForm::isChanged)
                        .map(form -> rate(one, form, account))
                        .orElse(Mono.just(true)))
                .all(Boolean::booleanValue)
                .flatMap(kept -> kept
                        ? Mono.just(Rendering.redirectTo(ADDRESS + "?geschehen=gespeichert")
                                .status(HttpStatus.SEE_OTHER)
                                .build())
                        : screening.list().map(now -> refused(typed(typed, now, language), account)));
    }

    private Mono<Boolean> rate(Screened one, ScreeningForm form, SignedIn account) {
        Optional<Size> effect = Size.find(form.effect());
        Optional<Size> effort = Size.find(form.effort());
        return screening.rate(one, one.version(), effect, effort, account.account());
    }

    private static List<ScreeningRow> typed(
            MultiValueMap<String, String> typed, List<Screened> all, Language language) {
        List<ScreeningRow> rows = new ArrayList<>();
        for (Screened one : all) {
            ScreeningRow row = ScreeningRow.of(one, language);
            rows.add(ScreeningForm.of(one, typed)
                    .filter(ScreeningForm::isChanged)
                    .map(form -> row.typed(form.effect(), form.effort(), form.problem(one)))
                    .orElse(row));
        }
        return rows;
    }

    private static Rendering refused(List<ScreeningRow> rows, SignedIn account) {
        boolean wrong = rows.stream().anyMatch(row -> row.problem().equals("word"));
        return page(rows, account, wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT)
                .modelAttribute("saved", false)
                .build();
    }

    private static Rendering.Builder<?> page(List<ScreeningRow> rows, SignedIn reader, HttpStatus status) {
        return Rendering.view("dashboard/screening")
                .status(status)
                .modelAttribute("rows", rows)
                .modelAttribute(
                        "examined", rows.stream().filter(ScreeningRow::examined).toList())
                .modelAttribute(
                        "open",
                        rows.stream()
                                .filter(row -> row.verdict().equals("open"))
                                .count())
                .modelAttribute(
                        "problems",
                        rows.stream().filter(row -> !row.problem().isEmpty()).toList())
                .modelAttribute("mayRate", reader.may(Right.SCREEN_PROJECTS));
    }
}
