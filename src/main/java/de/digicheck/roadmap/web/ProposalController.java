package de.digicheck.roadmap.web;

import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.roadmap.RankedTown;
import de.digicheck.roadmap.RefusedRoadmapException;
import de.digicheck.roadmap.RefusedRoadmapException.Reason;
import de.digicheck.roadmap.RoadmapWork;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.Language;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Computes a roadmap from a budget that somebody types. */
@Controller
final class ProposalController {

    private static final String ADDRESS = "/fahrplan/neu";

    private final RoadmapWork work;
    private final Roadmaps roadmaps;
    private final RankedTown town;
    private final Clock clock;

    ProposalController(RoadmapWork work, Roadmaps roadmaps, RankedTown town, Clock clock) {
        this.work = work;
        this.roadmaps = roadmaps;
        this.town = town;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> form(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        Figures figures = new Figures(language);
        int next = GermanTime.today(clock).getYear() + 1;
        return roadmaps.latest()
                .map(latest -> BudgetForm.of(latest.budget(), latest.period(), figures))
                .defaultIfEmpty(BudgetForm.empty(next))
                .zipWith(leftOut(account, language))
                .map(both -> page(both.getT1(), List.of(), both.getT2(), HttpStatus.OK));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> propose(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return exchange.getFormData()
                .map(ProposalController::read)
                .flatMap(form -> form.budget().isPresent()
                        ? propose(form, account, language)
                        : leftOut(account, language)
                                .map(left -> page(form, List.of(), left, HttpStatus.UNPROCESSABLE_CONTENT)));
    }

    /** What a coarse look has ruled out, by name; it is planned only where the form asks for all. */
    private Mono<List<String>> leftOut(SignedIn account, Language language) {
        return town.latestFor(account.account(), account.roles())
                .map(ranked -> ranked.leftOut().values().stream()
                        .map(label -> label.in(language))
                        .toList())
                .defaultIfEmpty(List.of());
    }

    private static BudgetForm read(MultiValueMap<String, String> data) {
        return BudgetForm.read(name -> Objects.requireNonNullElse(data.getFirst(name), ""));
    }

    private Mono<Rendering> propose(BudgetForm form, SignedIn account, Language language) {
        return town.latestFor(account.account(), account.roles())
                .switchIfEmpty(
                        Mono.error(() -> new RefusedRoadmapException(Reason.NO_RESULT, "no result is released yet")))
                .map(ranked -> form.wantsAll() ? ranked.withAll() : ranked)
                .flatMap(ranked -> work.propose(ranked, form.budget().orElseThrow(), form.period(), account.account()))
                .map(version -> Rendering.redirectTo("/fahrplan?geschehen=berechnet")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(RefusedRoadmapException.class, refused -> leftOut(account, language)
                        .flatMap(left -> refused(refused, form, left, language)));
    }

    private static Mono<Rendering> refused(
            RefusedRoadmapException refused, BudgetForm form, List<String> leftOut, Language language) {
        if (refused.reason() == Reason.INFEASIBLE) {
            List<String> conditions = refused.conditions().stream()
                    .map(condition -> condition.words().in(language))
                    .toList();
            return Mono.just(page(form, conditions, leftOut, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        return refused.reason() == Reason.NO_RESULT
                ? Mono.just(Rendering.view("roadmap/proposal")
                        .status(HttpStatus.CONFLICT)
                        .modelAttribute("form", form)
                        .modelAttribute("conflict", List.of())
                        .modelAttribute("leftOut", leftOut)
                        .modelAttribute("noResult", true)
                        .build())
                : Mono.error(RoadmapPages.error(refused));
    }

    private static Rendering page(BudgetForm form, List<String> conflict, List<String> leftOut, HttpStatus status) {
        return Rendering.view("roadmap/proposal")
                .status(status)
                .modelAttribute("form", form)
                .modelAttribute("conflict", conflict)
                .modelAttribute("leftOut", leftOut)
                .modelAttribute("noResult", false)
                .build();
    }
}
