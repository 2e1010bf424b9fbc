package de.digicheck.campaign.web;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.shared.Language;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Shows the form of a plan. */
final class PlanFormPages {

    private final CampaignViews views;

    PlanFormPages(CampaignViews views) {
        this.views = views;
    }

    /** @param editing whether it is a draft that exists */
    Rendering show(PlanForm form, List<FieldError> errors, boolean editing, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        return Rendering.view("campaign/new")
                .status(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("form", form)
                .modelAttribute("errors", errors)
                .modelAttribute("editing", editing)
                .modelAttribute("questionnaires", views.questionnaires(language))
                .modelAttribute("groups", views.units(language))
                .modelAttribute("longest", CampaignKey.LONGEST)
                .build();
    }
}
