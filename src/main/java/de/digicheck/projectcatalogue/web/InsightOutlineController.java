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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
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
                .flatMap(this::find)
                .switchIfEmpty(Mono.error(OutlineErrors::unknown))
                .flatMap(insight -> create(insight, account))
                .map(project -> Rendering.redirectTo("/projekte/" + project)
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    /** The same for programs. */
    @PostMapping(path = "/api/v1/exchange/{insight}/outline", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    @Tag(name = "exchange")
    @Operation(summary = "Begin an outline from an insight; asked again it is the same outline")
    @ApiResponse(responseCode = "201", description = "The key of the outline, as project")
    @ApiResponse(responseCode = "404", description = "unknown-project")
    Mono<Map<String, String>> create(@PathVariable String insight, @AuthenticationPrincipal SignedIn account) {
        return find(insight)
                .switchIfEmpty(Mono.error(OutlineErrors::unknown))
                .flatMap(found -> create(found, account))
                .map(project -> Map.of("project", project.value()));
    }

    private Mono<Insight> find(String id) {
        return Mono.just(id).filter(IdeaId::isId).flatMap(known -> insights.find(new IdeaId(known)));
    }

    /** Whoever begins it only proposes; everything else is worked out by those who may. */
    private Mono<ProjectKey> create(Insight insight, SignedIn account) {
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
                .thenReturn(outline.key());
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
