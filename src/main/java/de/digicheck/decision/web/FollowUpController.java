package de.digicheck.decision.web;

import de.digicheck.decision.Deciding;
import de.digicheck.decision.FollowUp;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.decision.RefusedDecisionException;
import de.digicheck.decision.Stage;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes what becomes of what was adopted. */
@Controller
final class FollowUpController {

    private static final String ADDRESS = "/beschluesse/{number}/umsetzung";
    private static final String VIEW = "decision/follow-up";

    private final Deciding deciding;
    private final DecisionRoom room;

    FollowUpController(Deciding deciding, DecisionRoom room) {
        this.deciding = deciding;
        this.room = room;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> form(@PathVariable String number, ServerWebExchange exchange) {
        return room.get(number)
                .flatMap(version -> version.proposal().stage() == Stage.ADOPTED
                        ? page(version, FollowUpForm.of(version.proposal().followUp()), exchange)
                        : Mono.just(DecisionRoom.back(version.proposal().number())));
    }

    private Mono<Rendering> page(ProposalVersion version, DecisionForm form, ServerWebExchange exchange) {
        return room.form(VIEW, version, form, List.of(), exchange)
                .map(page -> rows(page, form).build());
    }

    private static Rendering.Builder<?> rows(Rendering.Builder<?> page, DecisionForm form) {
        return page.modelAttribute("milestones", FollowUpForm.milestones(form))
                .modelAttribute("notes", FollowUpForm.notes(form));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> save(
            @PathVariable String number, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(data -> DecisionForm.of(number, data)).flatMap(form -> save(form, account)
                .map(saved -> DecisionRoom.seeOther(saved.proposal().number(), "umsetzung"))
                .onErrorResume(RefusedDecisionException.class, refused -> room.again(refused, form, VIEW, exchange)
                        .map(page -> rows(page, form).build())));
    }

    private Mono<ProposalVersion> save(DecisionForm form, SignedIn account) {
        FollowUpForm typed = new FollowUpForm(form);
        return room.get(form.address()).flatMap(latest -> typed.read()
                .map(followUp -> save(latest, form, followUp, account))
                .orElseGet(() -> Mono.error(new RefusedDecisionException(typed.problems()))));
    }

    private Mono<ProposalVersion> save(ProposalVersion latest, DecisionForm form, FollowUp followUp, SignedIn account) {
        return deciding.follow(latest.proposal().number(), form.seen(), followUp, account.account());
    }
}
