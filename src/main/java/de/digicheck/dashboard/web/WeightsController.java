package de.digicheck.dashboard.web;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.dashboard.PublishedResult;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.prioritisation.Rankings;
import de.digicheck.prioritisation.SwingWeights;
import de.digicheck.prioritisation.ValueModels;
import de.digicheck.prioritisation.Weighting;
import de.digicheck.prioritisation.Weightings;
import de.digicheck.prioritisation.WhatIf;
import de.digicheck.shared.Language;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Which step from worst to best matters most. The points stand in the address and change nothing; the decision is a step of
 * its own.
 */
@Controller
final class WeightsController {

    private static final String DECIDE = "/prioritaeten/gewichte/festlegen";
    private static final String OFFICES = "beteiligt";
    private static final String SEEN = "fassung";

    private final Reading reading;
    private final Rankings rankings;
    private final Weightings weightings;
    private final AuditLog log;
    private final Clock clock;

    WeightsController(Reading reading, Rankings rankings, Weightings weightings, AuditLog log, Clock clock) {
        this.reading = reading;
        this.rankings = rankings;
        this.weightings = weightings;
        this.log = log;
        this.clock = clock;
    }

    /** The points, the weights that follow, and what would change in the latest ranking. */
    @GetMapping("/prioritaeten/gewichte")
    Mono<Rendering> weigh(@AuthenticationPrincipal SignedIn reader, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return rankings.values().flatMap(now -> {
            WeightForm form = form(exchange.getRequest().getQueryParams(), now);
            return reading.result(Optional.empty(), reader)
                    .flatMap(result -> moves(result, form))
                    .defaultIfEmpty(List.of())
                    .map(moves -> page("dashboard/weights", form, now, language)
                            .modelAttribute(
                                    "moves",
                                    moves.stream()
                                            .map(move -> MoveView.of(move, language))
                                            .toList())
                            .modelAttribute(
                                    "moved",
                                    moves.stream()
                                            .filter(move -> move.up() != 0)
                                            .count())
                            .modelAttribute("mayDecide", reader.may(Right.WEIGH_CRITERIA))
                            .build());
        });
    }

    private Mono<List<WhatIf.Move>> moves(PublishedResult result, WeightForm form) {
        return rankings.whatIf(
                result.document().results().release(),
                result.document().catalogue(),
                new WhatIf(form.points().flatMap(SwingWeights::weights), Map.of()));
    }

    /** Asks once, and who took part. */
    @GetMapping(DECIDE)
    Mono<Rendering> ask(ServerWebExchange exchange) {
        return rankings.values()
                .map(now -> asked(form(exchange.getRequest().getQueryParams(), now), now, Problem.NONE, "", exchange));
    }

    @PostMapping(DECIDE)
    Mono<Rendering> decide(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return Mono.zip(exchange.getFormData(), rankings.values())
                .flatMap(both -> decide(both.getT1(), both.getT2(), account, exchange));
    }

    private Mono<Rendering> decide(
            MultiValueMap<String, String> typed,
            ValueModels.InForce now,
            SignedIn account,
            ServerWebExchange exchange) {
        WeightForm form = form(typed, now);
        String offices = first(typed, OFFICES).strip();
        if (!first(typed, SEEN).equals(Integer.toString(now.version()))) {
            return Mono.just(asked(form, now, Problem.MEANWHILE, offices, exchange));
        }
        if (offices.isEmpty() || offices.length() > Weighting.MOST_CHARACTERS) {
            return Mono.just(asked(form, now, Problem.OFFICES, offices, exchange));
        }
        if (form.points().isEmpty()) {
            return Mono.just(asked(form, now, Problem.POINTS, offices, exchange));
        }
        Weighting weighting = new Weighting(
                now.version() + 1,
                clock.instant(),
                account.account(),
                offices,
                form.points().get());
        return weightings
                .add(weighting)
                .flatMap(added -> added
                        ? recorded(weighting)
                        : rankings.values().map(later -> asked(form, later, Problem.MEANWHILE, offices, exchange)));
    }

    private Mono<Rendering> recorded(Weighting weighting) {
        AuditEntry entry = new AuditEntry(
                "weighting/" + weighting.version(),
                weighting.at(),
                weighting.by(),
                "weights-decided",
                Optional.empty(),
                Optional.of(Integer.toString(weighting.version())));
        return log.record(Set.of(entry))
                .thenReturn(
                        Rendering.redirectTo(ProtocolController.ADDRESS + weighting.version() + "?geschehen=festgelegt")
                                .status(HttpStatus.SEE_OTHER)
                                .build());
    }

    private static Rendering asked(
            WeightForm form, ValueModels.InForce now, Problem problem, String offices, ServerWebExchange exchange) {
        Problem shown = form.errors().isEmpty() ? problem : Problem.POINTS;
        return page("dashboard/weights-decide", form, now, PageLanguages.of(exchange))
                .modelAttribute("offices", offices)
                .modelAttribute("longest", Weighting.MOST_CHARACTERS)
                .modelAttribute("problem", shown.key)
                .status(status(shown))
                .build();
    }

    private static HttpStatus status(Problem problem) {
        return switch (problem) {
            case NONE -> HttpStatus.OK;
            case MEANWHILE -> HttpStatus.CONFLICT;
            case POINTS, OFFICES -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static Rendering.Builder<?> page(String view, WeightForm form, ValueModels.InForce now, Language language) {
        HttpStatus status = form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return Rendering.view(view)
                .status(status)
                .modelAttribute("form", form)
                .modelAttribute("version", now.version())
                .modelAttribute(
                        "lines",
                        WeightLine.of(form.values(), form.points(), now.values().weights(), language));
    }

    private static WeightForm form(MultiValueMap<String, String> parameters, ValueModels.InForce now) {
        SwingWeights inForce = now.source()
                .map(Weighting::points)
                .orElseGet(() -> SwingWeights.of(now.values().weights()));
        return WeightForm.of(name -> first(parameters, name), inForce);
    }

    private static String first(MultiValueMap<String, String> parameters, String name) {
        return Objects.requireNonNullElse(parameters.getFirst(name), "");
    }

    /** Why a decision is not taken. */
    private enum Problem {
        NONE(""),
        POINTS("points"),
        OFFICES("offices"),
        MEANWHILE("meanwhile");

        private final String key;

        Problem(String key) {
            this.key = key;
        }
    }
}
