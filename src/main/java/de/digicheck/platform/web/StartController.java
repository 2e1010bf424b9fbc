package de.digicheck.platform.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The start page. */
@Controller
final class StartController {

    private final StartNews news;

    StartController(ObjectProvider<StartNews> news) {
        this.news = news.getIfAvailable(() -> StartNews.NONE);
    }

    @GetMapping("/")
    Mono<Rendering> start(ServerWebExchange exchange) {
        return news.in(PageLanguages.of(exchange)).collectList().map(links -> Rendering.view("platform/start")
                .modelAttribute("news", links)
                .build());
    }
}
