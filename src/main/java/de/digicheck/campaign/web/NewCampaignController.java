package de.digicheck.campaign.web;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.Violation;
import de.digicheck.platform.json.Violations;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.shared.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
    private final CampaignViews views;

    NewCampaignController(Drafting drafting, CampaignViews views) {
        this.drafting = drafting;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    Rendering form(ServerWebExchange exchange) {
        return page(Form.EMPTY, Set.of(), HttpStatus.OK, PageLanguages.of(exchange));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> draft(@AuthenticationPrincipal SignedIn account, ServerWebExchange exchange) {
        return exchange.getFormData().map(Form::of).flatMap(form -> draft(form, account, PageLanguages.of(exchange)));
    }

    private Mono<Rendering> draft(Form form, SignedIn account, Language language) {
        return Mono.defer(() -> drafting.draft(form.input(drafting), new Violations(), account))
                .map(created -> CampaignController.redirect(
                        "/erhebungen/{campaign}?geschehen=drafted",
                        created.key().value()))
                .onErrorResume(
                        ProblemException.class,
                        problem -> Mono.just(page(form, errors(problem), HttpStatus.UNPROCESSABLE_CONTENT, language)));
    }

    private static Set<FieldError> errors(ProblemException problem) {
        if (problem.type().equals(CampaignErrors.KEY_TAKEN)) {
            return Set.of(new FieldError("key", "taken"));
        }
        if (problem.violations().isEmpty()) {
            throw problem;
        }
        Set<FieldError> errors = new LinkedHashSet<>();
        problem.violations().stream().map(FieldError::of).forEach(errors::add);
        return errors;
    }

    private Rendering page(Form form, Set<FieldError> errors, HttpStatus status, Language language) {
        return Rendering.view("campaign/new")
                .status(status)
                .modelAttribute("form", form)
                .modelAttribute("errors", List.copyOf(errors))
                .modelAttribute("questionnaires", views.questionnaires(language))
                .modelAttribute("groups", views.units(language))
                .modelAttribute("longest", CampaignKey.LONGEST)
                .modelAttribute("terms", drafting.townTerms())
                .build();
    }

    /**
     * Something to mend.
     *
     * @param field id of the control, or of the group of controls
     * @param kind last part of the key of its text
     */
    record FieldError(String field, String kind) {

        static FieldError of(Violation violation) {
            String field = violation.pointer().split("/", -1)[1];
            return new FieldError(field.equals("version") ? "questionnaire" : field, violation.code());
        }
    }

    /** What stands in the form. */
    record Form(
            String key,
            String questionnaire,
            List<String> units,
            String opens,
            String closes,
            boolean automatic,
            boolean openLink) {

        static final Form EMPTY = new Form("", "", List.of(), "", "", true, true);

        static Form of(MultiValueMap<String, String> data) {
            return new Form(
                    value(data, "key"),
                    value(data, "questionnaire"),
                    data.getOrDefault("units", List.of()),
                    value(data, "opens"),
                    value(data, "closes"),
                    data.containsKey("automatic"),
                    data.containsKey("openLink"));
        }

        private static String value(MultiValueMap<String, String> data, String name) {
            return Optional.ofNullable(data.getFirst(name)).orElse("").strip();
        }

        PlanInput input(Drafting drafting) {
            String[] parts = questionnaire.split(":", 2);
            Optional<Integer> version = Optional.of(parts)
                    .filter(two -> two.length == 2 && two[1].matches("[0-9]{1,9}"))
                    .map(two -> Integer.valueOf(two[1]));
            return new PlanInput(
                    Optional.of(key),
                    Optional.of(parts[0]),
                    version,
                    units,
                    Optional.of(opens),
                    Optional.of(closes),
                    automatic,
                    openLink,
                    Optional.of(drafting.townTerms()));
        }
    }
}
