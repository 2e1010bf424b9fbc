package de.digicheck.dashboard.web;

import de.digicheck.dashboard.PublishedResult;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.prioritisation.Rankings;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.prioritisation.WhatIf;
import de.digicheck.shared.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the ranking would be with other weights, ratings or costs. Everything stands in the address, nothing is kept. */
@Controller
final class WhatIfController {

    private final Reading reading;
    private final Rankings rankings;

    WhatIfController(Reading reading, Rankings rankings) {
        this.reading = reading;
        this.rankings = rankings;
    }

    @GetMapping("/prioritaeten/was-waere-wenn")
    Mono<Rendering> whatIf(
            @RequestParam(name = "erhebung") Optional<String> campaign,
            @AuthenticationPrincipal SignedIn reader,
            ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        MultiValueMap<String, String> parameters = exchange.getRequest().getQueryParams();
        return reading.result(campaign.filter(key -> !key.isEmpty()), reader)
                .zipWhen(result -> rankings.values())
                .flatMap(both -> page(
                        both.getT1(),
                        form(parameters, both.getT1(), both.getT2().values()),
                        language))
                .defaultIfEmpty(Rendering.view("dashboard/nothing").build());
    }

    private static WhatIfForm form(MultiValueMap<String, String> parameters, PublishedResult result, ValueModel model) {
        return WhatIfForm.of(
                name -> Objects.requireNonNullElse(parameters.getFirst(name), ""),
                model,
                result.document().catalogue());
    }

    private Mono<Rendering> page(PublishedResult result, WhatIfForm form, Language language) {
        WhatIf changes = form.isChanged() ? form.changes() : new WhatIf(Optional.empty(), Map.of());
        return rankings.whatIf(
                        result.document().results().release(), result.document().catalogue(), changes)
                .map(moves -> rendering(result, form, moves, language));
    }

    private Rendering rendering(PublishedResult result, WhatIfForm form, List<WhatIf.Move> moves, Language language) {
        List<MoveView> rows =
                moves.stream().map(move -> MoveView.of(move, language)).toList();
        return Rendering.view("dashboard/what-if")
                .status(form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("campaign", result.campaign().key().value())
                .modelAttribute("demo", result.campaign().demo())
                .modelAttribute("form", form)
                .modelAttribute("moves", rows)
                .modelAttribute(
                        "moved", moves.stream().filter(move -> move.up() != 0).count())
                .modelAttribute("criteria", criteria(language))
                .modelAttribute("projects", projects(result, language))
                .build();
    }

    private static List<Choice> criteria(Language language) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Choice(
                        WhatIfForm.WEIGHT + criterion.key(), criterion.label().in(language)))
                .toList();
    }

    private static List<Choice> projects(PublishedResult result, Language language) {
        return result.document().results().projects().stream()
                .filter(RankedProject::isProposal)
                .map(project ->
                        new Choice(project.key().value(), project.label().in(language)))
                .toList();
    }

    /** A field, or something that can be chosen. */
    record Choice(String key, String label) {}
}
