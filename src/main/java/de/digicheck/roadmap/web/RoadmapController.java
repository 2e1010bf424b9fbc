package de.digicheck.roadmap.web;

import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.roadmap.DueDates;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Shows the roadmap, its versions and its financial plan. */
@Controller
final class RoadmapController {

    /** What has just been done, as the pages that do it say. */
    private static final Set<String> DONE = Set.of("berechnet", "verschoben", "festgelegt");

    /** Which version a page compares with. */
    private static final String SINCE = "seit";

    private final Roadmaps roadmaps;
    private final RoadmapPages pages;
    private final DueDates dueDates;
    private final Clock clock;

    RoadmapController(Roadmaps roadmaps, RoadmapPages pages, DueDates dueDates, Clock clock) {
        this.roadmaps = roadmaps;
        this.pages = pages;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    @GetMapping("/fahrplan")
    Mono<Rendering> latest(
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return roadmaps.latest()
                .flatMap(version -> page(version, Optional.empty(), reader, language))
                .map(page -> page.modelAttribute("done", DONE.contains(done) ? done : "")
                        .build())
                .defaultIfEmpty(nothing(reader));
    }

    @GetMapping("/fahrplan/{version}")
    Mono<Rendering> version(
            @PathVariable String version,
            @RequestParam(name = SINCE) Optional<String> since,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return pages.version(version)
                .flatMap(found -> page(found, since, reader, language))
                .map(page -> page.modelAttribute("done", "").build());
    }

    private Mono<Rendering.Builder<?>> page(
            RoadmapVersion version, Optional<String> since, SignedIn reader, Language language) {
        Mono<List<RoadmapVersion>> versions = roadmaps.list().collectList();
        Mono<Optional<RoadmapVersion>> baseline =
                pages.comparedWith(version, since).singleOptional();
        return Mono.zip(versions, baseline, dueDates.of(version)).map(both -> {
            boolean isLatest = both.getT1().get(0).number() == version.number();
            return Rendering.view("roadmap/roadmap")
                    .modelAttribute("roadmap", RoadmapView.of(version, language))
                    .modelAttribute("latest", isLatest)
                    .modelAttribute("dues", isLatest ? DueRow.of(both.getT3(), today(), language) : List.of())
                    .modelAttribute("mayPlan", isLatest && reader.may(Right.PLAN_ROADMAP))
                    .modelAttribute(
                            "versions",
                            both.getT1().stream()
                                    .map(one -> RoadmapView.head(one, language))
                                    .toList())
                    .modelAttribute("baseline", both.getT2().map(before -> RoadmapView.head(before, language)))
                    .modelAttribute(
                            "differences",
                            both.getT2()
                                    .map(before -> DifferenceView.of(version.since(before), language))
                                    .orElse(List.of()));
        });
    }

    private LocalDate today() {
        return GermanTime.today(clock);
    }

    private static Rendering nothing(SignedIn reader) {
        return Rendering.view("roadmap/nothing")
                .modelAttribute("mayPlan", reader.may(Right.PLAN_ROADMAP))
                .build();
    }

    @GetMapping("/finanzplan")
    Mono<Rendering> finances(
            @RequestParam(name = "fahrplan") Optional<String> number,
            @RequestParam(name = SINCE) Optional<String> since,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return pages.version(number)
                .flatMap(version -> pages.comparedWith(version, since)
                        .singleOptional()
                        .map(before -> Rendering.view("roadmap/finances")
                                .modelAttribute("head", RoadmapView.head(version, language))
                                .modelAttribute("finances", FinanceView.of(version, language))
                                .modelAttribute(
                                        "changes", before.map(other -> FinanceChanges.of(version, other, language)))
                                .build()))
                .defaultIfEmpty(nothing(reader));
    }
}
