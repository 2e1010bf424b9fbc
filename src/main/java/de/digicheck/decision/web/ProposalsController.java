package de.digicheck.decision.web;

import de.digicheck.decision.Deciding;
import de.digicheck.decision.DecisionSubject;
import de.digicheck.decision.DecisionSubjects;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.decision.Publishing;
import de.digicheck.decision.ResolutionProposals;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** All proposals, what comes next first, and one of them. */
@Controller
final class ProposalsController {

    private final ResolutionProposals proposals;
    private final Deciding deciding;
    private final Publishing publishing;
    private final DecisionSubjects subjects;
    private final DecisionRoom room;

    ProposalsController(
            ResolutionProposals proposals,
            Deciding deciding,
            Publishing publishing,
            DecisionSubjects subjects,
            DecisionRoom room) {
        this.proposals = proposals;
        this.deciding = deciding;
        this.publishing = publishing;
        this.subjects = subjects;
        this.room = room;
    }

    @GetMapping("/beschluesse")
    Mono<Rendering> list(
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return Mono.zip(proposals.list().collectList(), room.words(exchange), publishing.isOn())
                .map(all -> Rendering.view("decision/list")
                        .modelAttribute("rows", ProposalRow.of(all.getT1(), all.getT2(), deciding.today()))
                        .modelAttribute("published", all.getT3())
                        .modelAttribute("done", done)
                        .modelAttribute("mayEdit", account.may(Right.EDIT_DECISIONS))
                        .build());
    }

    @GetMapping("/beschluesse/{number}")
    Mono<Rendering> proposal(
            @PathVariable String number,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return room.get(number).flatMap(version -> Mono.zip(room.words(exchange), comparison(version))
                .map(both -> Rendering.view("decision/proposal")
                        .modelAttribute("proposal", ProposalView.of(version, both.getT1()))
                        .modelAttribute("comparison", both.getT2())
                        .modelAttribute("done", done)
                        .modelAttribute("mayEdit", account.may(Right.EDIT_DECISIONS))
                        .build()));
    }

    /** What has changed since the resolution, where something was adopted. */
    private Mono<Optional<BaselineChanges>> comparison(ProposalVersion version) {
        return Mono.justOrEmpty(version.proposal().baseline())
                .ofType(DecisionSubject.Outline.class)
                .flatMap(baseline -> subjects.findOutline(baseline).flatMap(adopted -> subjects.outlines()
                        .filter(latest -> latest.key().equals(baseline.key()))
                        .next()
                        .map(latest -> BaselineChanges.between(adopted, latest))))
                .switchIfEmpty(
                        subjects.roadmapSince(version.proposal().number()).map(BaselineChanges::of))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }
}
