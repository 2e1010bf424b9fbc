package de.digicheck.campaign.web;

import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The form of a new campaign. Nothing that was typed is lost. */
@Controller
final class NewCampaignController {

    private static final String ADDRESS = "/erhebungen/neu";

    private final Drafting drafting;
    private final PlanFormPages pages;

    NewCampaignController(Drafting drafting, PlanFormPages pages) {
        this.drafting = drafting;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    Rendering form(ServerWebExchange exchange) {
        return pages.show(PlanForm.empty(usual()), List.of(), false, exchange);
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> draft(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(data -> PlanForm.of(data, usual()))
                .flatMap(form -> draft(form, account, exchange));
    }

    private TermsForm usual() {
        return TermsForm.of(drafting.townTerms(), drafting.townTerms());
    }

    private Mono<Rendering> draft(PlanForm form, SignedIn account, ServerWebExchange exchange) {
        Violations violations = new Violations();
        return Mono.defer(() -> drafting.draft(form.input(drafting, violations), violations, account))
                .map(created -> CampaignController.redirect(
                        "/erhebungen/{campaign}?geschehen=drafted",
                        created.key().value()))
                .onErrorResume(
                        ProblemException.class,
                        problem -> Mono.fromSupplier(() -> pages.show(form, FieldError.of(problem), false, exchange)));
    }
}
