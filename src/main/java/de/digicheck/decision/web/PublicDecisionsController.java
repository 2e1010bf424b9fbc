package de.digicheck.decision.web;

import de.digicheck.decision.PublicDecision;
import de.digicheck.decision.Publishing;
import de.digicheck.prioritisation.ValueModel;
import java.util.Collection;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Criteria, weights and public decisions for everybody; there is no such page until they are published. */
@Controller
final class PublicDecisionsController {

    private final Publishing publishing;
    private final ValueModel values;
    private final DecisionRoom room;

    PublicDecisionsController(Publishing publishing, ValueModel values, DecisionRoom room) {
        this.publishing = publishing;
        this.values = values;
        this.room = room;
    }

    @GetMapping("/veroeffentlicht/beschluesse")
    Mono<Rendering> page(ServerWebExchange exchange) {
        return publishing
                .isOn()
                .filter(on -> on)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .flatMap(on -> Mono.zip(publishing.decisions().collectList(), room.words(exchange)))
                .map(both -> page(both.getT1(), both.getT2()));
    }

    private Rendering page(Collection<PublicDecision> decisions, DecisionWords words) {
        return Rendering.view("decision/public")
                .modelAttribute(
                        "decisions",
                        decisions.stream()
                                .map(decision -> PublicDecisionView.of(decision, words))
                                .toList())
                .modelAttribute("criteria", CriterionRow.of(values, words))
                .build();
    }
}
