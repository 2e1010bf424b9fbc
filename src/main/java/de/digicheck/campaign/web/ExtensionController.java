package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives those who are asked more days; the start page says so, with the reason. */
@Controller
final class ExtensionController {

    private static final String ADDRESS = "/erhebungen/{campaign}/verlaengern";

    private final Drafting drafting;
    private final Consultation consultation;
    private final CampaignViews views;

    ExtensionController(Drafting drafting, Consultation consultation, CampaignViews views) {
        this.drafting = drafting;
        this.consultation = consultation;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> form(@PathVariable String campaign, ServerWebExchange exchange) {
        return drafting.get(campaign)
                .filter(some -> some.state() == CampaignState.OPEN)
                .map(some -> page(some, new Form("", ""), List.of(), exchange))
                .switchIfEmpty(
                        Mono.fromSupplier(() -> CampaignController.redirect("/erhebungen/{campaign}", campaign)));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> extend(
            @PathVariable String campaign, @AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return drafting.get(campaign)
                .flatMap(some ->
                        exchange.getFormData().map(Form::of).flatMap(form -> extend(some, form, account, exchange)));
    }

    private Mono<Rendering> extend(Campaign campaign, Form form, SignedIn account, ServerWebExchange exchange) {
        String key = campaign.key().value();
        return Mono.fromSupplier(() -> form.read(campaign.plan().window().closes()))
                .flatMap(closes -> consultation.extend(key, closes, form.reason(), account))
                .map(done -> CampaignController.redirect("/erhebungen/{campaign}?geschehen=extended", key))
                .onErrorResume(
                        ProblemException.class,
                        problem -> Mono.fromSupplier(() -> page(campaign, form, FieldError.of(problem), exchange)));
    }

    private Rendering page(Campaign campaign, Form form, List<FieldError> errors, ServerWebExchange exchange) {
        return Rendering.view("campaign/extend")
                .status(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("campaign", views.of(campaign, exchange))
                .modelAttribute("form", form)
                .modelAttribute("errors", errors)
                .modelAttribute("longest", CampaignRequests.LONGEST_REASON)
                .build();
    }

    /** What stands in the form. */
    record Form(String closes, String reason) {

        static Form of(MultiValueMap<String, String> data) {
            return new Form(value(data, "closes"), value(data, "reason"));
        }

        private static String value(MultiValueMap<String, String> data, String name) {
            return Optional.ofNullable(data.getFirst(name)).orElse("").strip();
        }

        LocalDate read(LocalDate before) {
            Violations violations = new Violations();
            Optional<LocalDate> day = PlanCheck.day("/closes", Optional.of(closes), violations);
            if (day.filter(some -> !some.isAfter(before)).isPresent()) {
                violations.add("/closes", "not-later", "give a later day");
            }
            PlanCheck.required("/reason", Optional.of(reason), violations);
            if (reason.length() > CampaignRequests.LONGEST_REASON) {
                violations.add("/reason", "too-long", "it is too long");
            }
            violations.throwIfAny();
            return day.orElseThrow();
        }
    }
}
