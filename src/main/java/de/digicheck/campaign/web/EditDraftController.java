package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.json.Violations;
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

/** The form of a draft; when it changes, everybody is asked anew. */
@Controller
final class EditDraftController {

    private static final String ADDRESS = "/erhebungen/{campaign}/bearbeiten";

    private final Drafting drafting;
    private final Consultation consultation;
    private final PlanFormPages pages;

    EditDraftController(Drafting drafting, Consultation consultation, PlanFormPages pages) {
        this.drafting = drafting;
        this.consultation = consultation;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> form(@PathVariable String campaign, ServerWebExchange exchange) {
        return drafting.get(campaign)
                .filter(some -> some.state() == CampaignState.DRAFTED)
                .map(some -> pages.show(PlanForm.of(some, terms(some)), List.of(), true, exchange))
                .switchIfEmpty(
                        Mono.fromSupplier(() -> CampaignController.redirect("/erhebungen/{campaign}", campaign)));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> edit(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return drafting.get(campaign).flatMap(some -> exchange.getFormData()
                .map(data -> PlanForm.of(data, terms(some)).withKey(campaign))
                .flatMap(form -> edit(some, form, account, exchange)));
    }

    private TermsForm terms(Campaign campaign) {
        return TermsForm.of(campaign.plan().terms(), drafting.townTerms());
    }

    private Mono<Rendering> edit(Campaign before, PlanForm form, SignedIn account, ServerWebExchange exchange) {
        String campaign = before.key().value();
        Violations violations = new Violations();
        return Mono.fromSupplier(() -> drafting.plan(form.input(drafting, violations), violations))
                .map(plan -> drafting.withSteps(plan, before.plan()))
                .flatMap(plan -> consultation.edit(campaign, plan, account))
                .map(edited -> CampaignController.redirect("/erhebungen/{campaign}?geschehen=drafted", campaign))
                .onErrorResume(
                        ProblemException.class,
                        problem -> Mono.fromSupplier(() -> pages.show(form, FieldError.of(problem), true, exchange)));
    }
}
