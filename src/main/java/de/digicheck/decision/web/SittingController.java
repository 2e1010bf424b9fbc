package de.digicheck.decision.web;

import de.digicheck.decision.Deciding;
import de.digicheck.decision.DecisionProblem;
import de.digicheck.decision.Outcome;
import de.digicheck.decision.OutcomeEntry;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.decision.SittingEntry;
import de.digicheck.decision.SittingRole;
import de.digicheck.decision.Stage;
import de.digicheck.platform.security.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Enters the next sitting, and records how it has ended. */
@Controller
final class SittingController {

    private static final String SITTING = "/beschluesse/{number}/sitzung";
    private static final String SITTING_VIEW = "decision/sitting";
    private static final String OUTCOME = "/beschluesse/{number}/ergebnis";
    private static final String OUTCOME_VIEW = "decision/outcome";

    private final Deciding deciding;
    private final DecisionRoom room;

    SittingController(Deciding deciding, DecisionRoom room) {
        this.deciding = deciding;
        this.room = room;
    }

    @GetMapping(SITTING)
    Mono<Rendering> sitting(@PathVariable String number, ServerWebExchange exchange) {
        return room.get(number)
                .flatMap(version -> version.proposal().stage() == Stage.NEXT_SITTING
                        ? page(SITTING_VIEW, version, sittingForm(version), exchange)
                        : back(version));
    }

    /** What was put off comes before the same body again: that stands in the form already. */
    private static DecisionForm sittingForm(ProposalVersion version) {
        Map<String, String> values = new HashMap<>();
        version.proposal()
                .last()
                .filter(last -> last.outcome()
                        .filter(outcome -> outcome == Outcome.POSTPONED)
                        .isPresent())
                .ifPresent(last -> {
                    values.put("body", last.body());
                    values.put("role", last.role().word());
                });
        return new DecisionForm("", values);
    }

    private Mono<Rendering> page(String view, ProposalVersion version, DecisionForm form, ServerWebExchange exchange) {
        return room.form(view, version, form, List.<DecisionProblem>of(), exchange)
                .map(Rendering.Builder::build);
    }

    private static Mono<Rendering> back(ProposalVersion version) {
        return Mono.just(DecisionRoom.back(version.proposal().number()));
    }

    @PostMapping(SITTING)
    Mono<Rendering> enter(
            @PathVariable String number, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return form(number, exchange)
                .flatMap(form -> room.submit(enter(form, account), "sitzung", SITTING_VIEW, form, exchange));
    }

    private static Mono<DecisionForm> form(String number, ServerWebExchange exchange) {
        return exchange.getFormData().map(data -> DecisionForm.of(number, data));
    }

    private Mono<ProposalVersion> enter(DecisionForm form, SignedIn account) {
        SittingEntry entry =
                new SittingEntry(form.value("body"), SittingRole.find(form.value("role")), form.day("day"));
        return room.get(form.address())
                .flatMap(latest -> deciding.enter(latest.proposal().number(), form.seen(), entry, account.account()));
    }

    @GetMapping(OUTCOME)
    Mono<Rendering> outcome(@PathVariable String number, ServerWebExchange exchange) {
        return room.get(number)
                .flatMap(version -> version.proposal().stage() == Stage.WAITING
                        ? page(OUTCOME_VIEW, version, new DecisionForm("", Map.of()), exchange)
                        : back(version));
    }

    @PostMapping(OUTCOME)
    Mono<Rendering> record(
            @PathVariable String number, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return form(number, exchange)
                .flatMap(form -> room.submit(record(form, account), "ergebnis", OUTCOME_VIEW, form, exchange));
    }

    private Mono<ProposalVersion> record(DecisionForm form, SignedIn account) {
        OutcomeEntry entry = new OutcomeEntry(
                Outcome.find(form.value("outcome")),
                form.value("reason"),
                form.value("amendment"),
                form.number("adopted"),
                form.value("votes"));
        return room.get(form.address())
                .flatMap(latest -> deciding.record(latest.proposal().number(), form.seen(), entry, account.account()));
    }
}
