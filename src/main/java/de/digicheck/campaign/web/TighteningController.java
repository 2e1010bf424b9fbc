package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where a party makes terms stricter that were agreed upon. */
@Controller
final class TighteningController {

    private static final String ADDRESS = "/mitbestimmung/{campaign}/verschaerfen";
    private static final String BACK = "/mitbestimmung/{campaign}";

    private final Drafting drafting;
    private final Consultation consultation;
    private final CampaignViews views;

    TighteningController(Drafting drafting, Consultation consultation, CampaignViews views) {
        this.drafting = drafting;
        this.consultation = consultation;
        this.views = views;
    }

    /** Tells whether terms can become stricter now. */
    static boolean isPossible(Campaign campaign) {
        return campaign.isAgreed() && campaign.state() != CampaignState.RELEASED;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> form(@PathVariable String campaign, ServerWebExchange exchange) {
        return drafting.get(campaign)
                .filter(TighteningController::isPossible)
                .map(some -> page(some, form(some), "", List.of(), exchange))
                .switchIfEmpty(Mono.fromSupplier(() -> CampaignController.redirect(BACK, campaign)));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> tighten(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return drafting.get(campaign).flatMap(some -> exchange.getFormData().flatMap(data -> {
            String reason =
                    Optional.ofNullable(data.getFirst("reason")).orElse("").strip();
            return tighten(some, form(some).with(data), reason, account, exchange);
        }));
    }

    private static TermsForm form(Campaign campaign) {
        ReleaseTerms agreed = campaign.plan().terms();
        return TermsForm.of(agreed, agreed);
    }

    private Mono<Rendering> tighten(
            Campaign campaign, TermsForm form, String reason, SignedIn account, ServerWebExchange exchange) {
        String key = campaign.key().value();
        return Mono.fromSupplier(() -> read(campaign, form, reason))
                .flatMap(terms -> consultation.tighten(key, terms, reason, account))
                .map(done -> CampaignController.redirect(BACK + "?geschehen=tightened", key))
                .onErrorResume(
                        ProblemException.class,
                        problem -> Mono.fromSupplier(() -> page(campaign, form, reason, errors(problem), exchange)));
    }

    private static ReleaseTerms read(Campaign campaign, TermsForm form, String reason) {
        ReleaseTerms agreed = campaign.plan().terms();
        Violations violations = new Violations();
        PlanCheck.required("/reason", Optional.of(reason), violations);
        Optional<ReleaseTerms> terms = CampaignRequests.stricter(form.json(), agreed, violations);
        violations.throwIfAny();
        return terms.orElseThrow();
    }

    private static List<FieldError> errors(ProblemException problem) {
        return problem.type().equals(CampaignErrors.WEAKER)
                ? List.of(new FieldError("minimum-group-size", "weaker"))
                : FieldError.of(problem);
    }

    private Rendering page(
            Campaign campaign, TermsForm form, String reason, List<FieldError> errors, ServerWebExchange exchange) {
        return Rendering.view("campaign/tighten")
                .status(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("campaign", views.of(campaign, exchange))
                .modelAttribute("terms", form)
                .modelAttribute("fixedParts", campaign.hasFixedParts())
                .modelAttribute("agreed", form(campaign))
                .modelAttribute("reason", reason)
                .modelAttribute("errors", errors)
                .modelAttribute("longest", CampaignRequests.LONGEST_REASON)
                .build();
    }
}
