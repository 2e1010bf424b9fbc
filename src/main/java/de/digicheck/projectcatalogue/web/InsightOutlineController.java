package de.digicheck.projectcatalogue.web;

import de.digicheck.idea.Exchange;
import de.digicheck.idea.IdeaId;
import de.digicheck.idea.Insight;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.projectcatalogue.Heading;
import de.digicheck.projectcatalogue.Origin;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import de.digicheck.projectcatalogue.RefusedOutlineException.Reason;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Begins an outline from what a pilot has told the others; the same insight leads to the same outline. */
@Controller
final class InsightOutlineController {

    private static final int KEY_DIGITS = 8;

    private final Exchange insights;
    private final Outlining outlining;

    InsightOutlineController(Exchange insights, Outlining outlining) {
        this.insights = insights;
        this.outlining = outlining;
    }

    @PostMapping("/projekte/aus-erkenntnis")
    Mono<Rendering> create(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(data -> Mono.justOrEmpty(data.getFirst("insight")))
                .filter(IdeaId::isId)
                .flatMap(id -> insights.find(new IdeaId(id)))
                .switchIfEmpty(Mono.error(OutlineErrors::unknown))
                .flatMap(insight -> create(insight, account));
    }

    /** Whoever begins it only proposes; everything else is worked out by those who may. */
    private Mono<Rendering> create(Insight insight, SignedIn account) {
        ProjectOutline outline = outline(insight);
        return outlining
                .create(
                        outline,
                        outline,
                        OutlineAccess.editor(
                                account,
                                account.roles().contains(AccountRole.CDO) ? AccountRole.CDO : AccountRole.PILOT))
                .then()
                .onErrorResume(
                        RefusedOutlineException.class,
                        refused -> refused.reason() == Reason.KEY_TAKEN
                                ? Mono.empty()
                                : Mono.error(OutlineErrors.of(refused)))
                .then(Mono.defer(() -> insights.outlined(insight, outline.key(), account.account())))
                .thenReturn(Rendering.redirectTo("/projekte/" + outline.key())
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    private static ProjectOutline outline(Insight insight) {
        Heading heading = new Heading(
                LocalizedText.german(insight.title()),
                Optional.of(LocalizedText.german(insight.text())),
                new Origin(Origin.Kind.INSIGHT, Optional.of(insight.id().value())),
                ProjectStatus.IDEA,
                false,
                List.of());
        return ProjectOutline.empty(
                new ProjectKey("erkenntnis-" + insight.id().value().substring(0, KEY_DIGITS)), heading);
    }
}
