package de.digicheck.review.web;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.Municipality;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The parts that somebody answers for, and one of them with its figures and its review. */
@Controller
final class MyUnitController {

    private final ReviewRoom room;
    private final ActionFields fields;
    private final Municipality town;
    private final MessageSource messages;

    MyUnitController(ReviewRoom room, ActionFields fields, Municipality town, MessageSource messages) {
        this.room = room;
        this.fields = fields;
        this.town = town;
        this.messages = messages;
    }

    @GetMapping("/meine-einheit")
    Mono<Rendering> list(@AuthenticationPrincipal SignedIn reader, ServerWebExchange exchange) {
        ReviewWords words = new ReviewWords(messages, PageLanguages.of(exchange));
        return room.all(reader)
                .map(parts -> ReviewList.of(parts, words))
                .collectList()
                .map(lists -> Rendering.view("review/list")
                        .modelAttribute("lists", lists)
                        .build());
    }

    @GetMapping("/meine-einheit/{campaign}/{part}")
    Mono<Rendering> part(
            @PathVariable String campaign,
            @PathVariable String part,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        ReviewWords words = new ReviewWords(messages, PageLanguages.of(exchange));
        return room.part(campaign, part, reader).map(found -> Rendering.view("review/part")
                .modelAttribute("page", PartPage.of(found, fields, town, words))
                .modelAttribute(
                        "done", ReviewStep.named(done).map(ReviewStep::word).orElse(""))
                .build());
    }
}
