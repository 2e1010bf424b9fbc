package de.digicheck.projectcatalogue.web;

import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.projectcatalogue.ProjectRanks;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The register of outlines, and what they require of each other. */
@Controller
final class RegisterController {

    private final ProjectOutlines outlines;
    private final ProjectRanks ranks;
    private final OutlineAccess access;
    private final OutlineRoom room;

    RegisterController(ProjectOutlines outlines, ProjectRanks ranks, OutlineAccess access, OutlineRoom room) {
        this.outlines = outlines;
        this.ranks = ranks;
        this.access = access;
        this.room = room;
    }

    @GetMapping("/projekte")
    Mono<Rendering> register(
            @RequestParam(name = "sortierung", defaultValue = "rang") String order,
            @AuthenticationPrincipal SignedIn account,
            ServerWebExchange exchange) {
        return Mono.zip(listed(account), ranks.latestFor(account.account(), account.roles()), room.words(exchange))
                .map(all -> Rendering.view("outline/list")
                        .modelAttribute("register", RegisterView.of(all.getT1(), all.getT2(), order, all.getT3()))
                        .modelAttribute("mayEdit", account.may(Right.EDIT_PROJECTS))
                        .build());
    }

    private Mono<List<OutlineVersion>> listed(SignedIn account) {
        return outlines.list()
                .filter(version -> access.sees(version.outline(), account))
                .map(version -> OutlineAccess.shown(version, account))
                .collectList();
    }

    @GetMapping("/projekte/abhaengigkeiten")
    Mono<Rendering> graph(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return Mono.zip(listed(account), room.words(exchange)).map(both -> Rendering.view("outline/graph")
                .modelAttribute("graph", GraphPicture.of(both.getT1(), both.getT2()))
                .build());
    }
}
