package de.digicheck.projectcatalogue.web;

import de.digicheck.idea.Bundle;
import de.digicheck.idea.BundleStatus;
import de.digicheck.idea.Bundling;
import de.digicheck.idea.IdeaId;
import de.digicheck.idea.IdeaStores;
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

/**
 * Begins an outline from a bundle of ideas with one click, and says so at the bundle. The same bundle leads to the same
 * outline: asked again, the page of the outline opens.
 */
@Controller
final class BundledIdeasController {

    private static final int KEY_DIGITS = 8;

    private final IdeaStores ideas;
    private final Bundling bundling;
    private final Outlining outlining;

    BundledIdeasController(IdeaStores ideas, Bundling bundling, Outlining outlining) {
        this.ideas = ideas;
        this.bundling = bundling;
        this.outlining = outlining;
    }

    @PostMapping("/projekte/aus-ideen")
    Mono<Rendering> create(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(data -> Mono.justOrEmpty(data.getFirst("bundle")))
                .filter(IdeaId::isId)
                .flatMap(id -> ideas.bundles().find(new IdeaId(id)))
                .switchIfEmpty(Mono.error(OutlineErrors::unknown))
                .flatMap(bundle -> create(bundle, account));
    }

    private Mono<Rendering> create(Bundle bundle, SignedIn account) {
        ProjectOutline outline = outline(bundle);
        return outlining
                .create(outline, outline, OutlineAccess.editor(account, AccountRole.CDO))
                .map(created -> "?geschehen=angelegt")
                .onErrorResume(
                        RefusedOutlineException.class,
                        refused -> refused.reason() == Reason.KEY_TAKEN
                                ? Mono.just("")
                                : Mono.error(OutlineErrors.of(refused)))
                .flatMap(done -> bundling.decide(bundle, new BundleStatus.Outlined(outline.key()), account.account())
                        .thenReturn(Rendering.redirectTo("/projekte/" + outline.key() + done)
                                .status(HttpStatus.SEE_OTHER)
                                .build()));
    }

    private static ProjectOutline outline(Bundle bundle) {
        Heading heading = new Heading(
                LocalizedText.german(bundle.label()),
                Optional.empty(),
                new Origin(Origin.Kind.IDEAS, Optional.of(bundle.id().value())),
                ProjectStatus.IDEA,
                false,
                List.of());
        return ProjectOutline.empty(
                new ProjectKey("ideen-" + bundle.id().value().substring(0, KEY_DIGITS)), heading);
    }
}
