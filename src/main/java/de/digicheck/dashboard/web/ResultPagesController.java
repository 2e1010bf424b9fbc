package de.digicheck.dashboard.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.dashboard.PublishedResult;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.report.html.FieldView;
import de.digicheck.report.html.MaturityView;
import de.digicheck.shared.Language;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Results: all of them, one campaign, one action field. */
@Controller
final class ResultPagesController {

    private final Reading reading;
    private final ReportPages pages;
    private final FieldRemarks remarks;
    private final PublicResults published;

    ResultPagesController(Reading reading, ReportPages pages, FieldRemarks remarks, PublicResults published) {
        this.published = published;
        this.remarks = remarks;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/ergebnisse")
    Mono<Rendering> list(@AuthenticationPrincipal SignedIn reader, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return reading.all(reader)
                .concatMap(result -> view(result, language))
                .collectList()
                .map(results -> Rendering.view("dashboard/list")
                        .modelAttribute("results", results)
                        .build());
    }

    @GetMapping("/ergebnisse/{campaign}")
    Mono<Rendering> campaign(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn reader, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return reading.campaign(campaign, reader).flatMap(found -> reading.result(found, reader)
                .flatMap(result -> Mono.zip(view(result, language), published.isPublic(found.key()))
                        .map(both -> Rendering.view("dashboard/results")
                                .modelAttribute("result", both.getT1())
                                .modelAttribute("maturity", MaturityView.of(result.document(), language))
                                .modelAttribute("mayPublish", reader.may(Right.PUBLISH_RESULTS))
                                .modelAttribute("published", both.getT2())
                                .build()))
                .defaultIfEmpty(waiting(found, language)));
    }

    @GetMapping("/ergebnisse/{campaign}/felder/{field}")
    Mono<Rendering> field(
            @PathVariable String campaign,
            @PathVariable String field,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return reading.campaign(campaign, reader).flatMap(found -> reading.result(found, reader)
                .flatMap(result -> Mono.zip(view(result, language), remarks.on(field, result, reader, language)))
                .map(both -> field(both.getT1(), field, both.getT2()))
                .defaultIfEmpty(waiting(found, language)));
    }

    private static Rendering field(ResultView result, String key, List<FieldRemarks.Row> remarks) {
        FieldView field = result.page().fields().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(Reading::unknown);
        return Rendering.view("dashboard/field")
                .modelAttribute("result", result)
                .modelAttribute("field", field)
                .modelAttribute("remarks", remarks)
                .build();
    }

    static Rendering waiting(Campaign campaign, Language language) {
        return Rendering.view("dashboard/waiting")
                .modelAttribute("state", campaign.state().word())
                .modelAttribute("closes", Days.say(campaign.plan().window().closes(), language))
                .build();
    }

    private Mono<ResultView> view(PublishedResult result, Language language) {
        return pages.of(result, language).map(page -> ResultView.of(result, page, language));
    }
}
