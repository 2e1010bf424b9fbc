package de.digicheck.dashboard.web;

import de.digicheck.platform.web.PageLanguages;
import de.digicheck.platform.web.TopicDesks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Published results for everybody; there is no such page until somebody publishes it. */
@Controller
final class PublicResultsController {

    private final PublicResults results;
    private final TopicDesks topics;

    PublicResultsController(PublicResults results, TopicDesks topics) {
        this.topics = topics;
        this.results = results;
    }

    @GetMapping("/veroeffentlicht")
    Mono<Rendering> list(ServerWebExchange exchange) {
        return results.in(PageLanguages.of(exchange)).collectList().map(links -> Rendering.view("dashboard/public-list")
                .modelAttribute("links", links)
                .build());
    }

    @GetMapping("/veroeffentlicht/{campaign}")
    Mono<Rendering> result(@PathVariable String campaign, ServerWebExchange exchange) {
        return page("dashboard/public", campaign, exchange);
    }

    @GetMapping("/veroeffentlicht/{campaign}/leicht")
    Mono<Rendering> easy(@PathVariable String campaign, ServerWebExchange exchange) {
        return page("dashboard/public-easy", campaign, exchange);
    }

    private Mono<Rendering> page(String template, String campaign, ServerWebExchange exchange) {
        return results.find(campaign, PageLanguages.of(exchange))
                .switchIfEmpty(Mono.error(Reading::unknown))
                .map(view -> Rendering.view(template)
                        .modelAttribute("view", view)
                        .modelAttribute("topics", topics.in(PageLanguages.of(exchange)))
                        .build());
    }
}
