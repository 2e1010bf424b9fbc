package de.digicheck.dashboard.web;

import de.digicheck.dashboard.PublishedResult;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.report.html.ComparisonView;
import de.digicheck.report.html.LearningView;
import de.digicheck.report.html.PartView;
import de.digicheck.shared.Language;
import java.util.function.BiFunction;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What lies below a result: one part, leadership and staff, this wave and the one before, what staff need to learn. */
@Controller
final class DrillDownController {

    private final Reading reading;
    private final ReportPages pages;

    DrillDownController(Reading reading, ReportPages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/ergebnisse/{campaign}/einheiten/{part}")
    Mono<Rendering> part(
            @PathVariable String campaign,
            @PathVariable String part,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        return page(campaign, reader, exchange, "dashboard/part", (result, language) -> PartView.of(
                        result.document(), part, language)
                .orElseThrow(Reading::unknown));
    }

    @GetMapping("/ergebnisse/{campaign}/vergleich")
    Mono<Rendering> comparison(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn reader, ServerWebExchange exchange) {
        return page(
                campaign,
                reader,
                exchange,
                "dashboard/comparison",
                (result, language) -> ComparisonView.of(result.document(), language));
    }

    @GetMapping("/ergebnisse/{campaign}/lernen")
    Mono<Rendering> learning(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn reader, ServerWebExchange exchange) {
        return page(
                campaign,
                reader,
                exchange,
                "dashboard/learning",
                (result, language) -> LearningView.of(result.document(), language));
    }

    private Mono<Rendering> page(
            String campaign,
            SignedIn reader,
            ServerWebExchange exchange,
            String template,
            BiFunction<PublishedResult, Language, Object> view) {
        Language language = PageLanguages.of(exchange);
        return reading.campaign(campaign, reader).flatMap(found -> reading.result(found, reader)
                .flatMap(result -> pages.of(result, language).map(page -> Rendering.view(template)
                        .modelAttribute("result", ResultView.of(result, page, language))
                        .modelAttribute("view", view.apply(result, language))
                        .modelAttribute("seesReviews", reader.may(Right.SEE_REVIEWS))
                        .modelAttribute("mayCheck", reader.may(Right.FILL_OFFICE_CHECKS))
                        .build()))
                .defaultIfEmpty(ResultPagesController.waiting(found, language)));
    }
}
