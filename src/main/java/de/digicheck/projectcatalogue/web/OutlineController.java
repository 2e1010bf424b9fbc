package de.digicheck.projectcatalogue.web;

import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import de.digicheck.projectcatalogue.UnitAgreements;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One outline, and how it became what it is. */
@Controller
final class OutlineController {

    private final Outlining outlining;
    private final ProjectOutlines outlines;
    private final OutlineAccess access;
    private final OutlineRoom room;
    private final UnitAgreements agreements;

    OutlineController(
            Outlining outlining,
            ProjectOutlines outlines,
            OutlineAccess access,
            OutlineRoom room,
            UnitAgreements agreements) {
        this.agreements = agreements;
        this.outlining = outlining;
        this.outlines = outlines;
        this.access = access;
        this.room = room;
    }

    @GetMapping("/projekte/{project}")
    Mono<Rendering> outline(
            @PathVariable String project,
            @RequestParam(name = "geschehen", defaultValue = "") String done,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return seen(project, account)
                .flatMap(latest -> Mono.zip(
                        Mono.just(latest),
                        room.words(exchange),
                        others(account),
                        agreements.of(latest.key()).collectList()))
                .map(all -> Rendering.view("outline/outline")
                        .modelAttribute(
                                "outline",
                                OutlineView.of(all.getT1(), all.getT2(), OutlineAccess.seesTechnical(account)))
                        .modelAttribute("synergies", SynergyView.of(all.getT1(), all.getT3(), all.getT2()))
                        .modelAttribute("links", LinkView.of(all.getT1().outline(), all.getT2()))
                        .modelAttribute("agreements", AgreementRow.of(all.getT1(), all.getT4(), all.getT2()))
                        .modelAttribute("mayAgree", access.mayAgree(all.getT1().outline(), account))
                        .modelAttribute(
                                "origin",
                                OriginLink.of(all.getT1().outline().heading().origin(), account))
                        .modelAttribute("done", done)
                        .modelAttribute("mayEdit", account.may(Right.EDIT_PROJECTS))
                        .modelAttribute("mayRate", account.may(Right.RATE_PROJECTS))
                        .build());
    }

    private Mono<List<OutlineVersion>> others(SignedIn account) {
        return outlines.list()
                .filter(version -> access.sees(version.outline(), account))
                .collectList();
    }

    private Mono<OutlineVersion> seen(String project, SignedIn account) {
        return Mono.fromCallable(() -> OutlineAccess.key(project))
                .flatMap(outlining::get)
                .onErrorMap(RefusedOutlineException.class, OutlineErrors::of)
                .map(version -> access.requireSeen(version, account));
    }

    @GetMapping("/projekte/{project}/verlauf")
    Mono<Rendering> history(
            @PathVariable String project,
            @RequestParam(name = "von") Optional<String> from,
            @RequestParam(name = "bis") Optional<String> to,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return seen(project, account)
                .flatMap(latest -> Mono.zip(
                        versions(latest, account),
                        room.words(exchange),
                        agreements.of(latest.key()).collectList()))
                .map(both -> Rendering.view("outline/history")
                        .modelAttribute("said", AgreementRow.all(both.getT1(), both.getT3(), both.getT2()))
                        .modelAttribute("history", HistoryView.of(both.getT1(), from, to, both.getT2()))
                        .build());
    }

    private Mono<List<OutlineVersion>> versions(OutlineVersion latest, SignedIn account) {
        return outlines.versionsOf(latest.key())
                .map(version -> OutlineAccess.shown(version, account))
                .collectList();
    }
}
