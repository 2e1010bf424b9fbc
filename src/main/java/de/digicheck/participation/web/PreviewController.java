package de.digicheck.participation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.TermsHash;
import de.digicheck.participation.Admission;
import de.digicheck.participation.Admission.Standing;
import de.digicheck.participation.AnswerForm;
import de.digicheck.participation.Move;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The form as those who are asked will see it, whatever state its campaign is in. Nothing is stored. */
@Controller
final class PreviewController {

    private static final String ADDRESS = "/erhebungen/{campaign}/vorschau";

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final Journeys journeys;
    private final JourneyPages pages;

    PreviewController(Campaigns campaigns, Questionnaires questionnaires, Journeys journeys, JourneyPages pages) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.journeys = journeys;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> begin(
            @PathVariable String campaign,
            @RequestParam(name = "ende", defaultValue = "") String end,
            ServerWebExchange exchange) {
        return admit(campaign).map(admission -> {
            Tongue tongue = Tongue.of(exchange, admission.form().questionnaire());
            return Rendering.view("participation/preview")
                    .modelAttribute("campaign", campaign)
                    .modelAttribute("ended", end.equals("ja"))
                    .modelAttribute("language", tongue.content().tag())
                    .modelAttribute(
                            "questionnaire",
                            admission.form().questionnaire().title().in(tongue.content()))
                    .build();
        });
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> press(@PathVariable String campaign, ServerWebExchange exchange) {
        return admit(campaign)
                .flatMap(admission -> exchange.getFormData().map(SentForm::of).map(sent -> journeys.follow(
                                admission, sent)
                        .map(move -> show(admission, move, exchange))
                        .orElseGet(() -> again(campaign, ""))));
    }

    private Rendering show(Admission admission, Move move, ServerWebExchange exchange) {
        Tongue tongue = Tongue.of(exchange, admission.form().questionnaire());
        if (move instanceof Move.Submit) {
            return again(admission.campaign().key().value(), "?ende=ja");
        }
        if (move instanceof Move.Show show) {
            return page(
                    "participation/preview-step",
                    show.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                    pages.step(admission, show, tongue));
        }
        return page("participation/preview-check", HttpStatus.OK, pages.check(admission, move, false, tongue));
    }

    private static Rendering page(String view, HttpStatus status, Object page) {
        return Rendering.view(view).status(status).modelAttribute("page", page).build();
    }

    private static Rendering again(String campaign, String query) {
        return Rendering.redirectTo(ADDRESS.replace("{campaign}", campaign) + query)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Mono<Admission> admit(String campaign) {
        return Mono.just(campaign)
                .filter(CampaignKey::isKey)
                .flatMap(key -> campaigns.find(new CampaignKey(key)))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .map(found -> new Admission(
                        found, new AnswerForm(questionnaire(found)), Standing.OPEN, TermsHash.of(found.plan())));
    }

    private Questionnaire questionnaire(Campaign campaign) {
        return questionnaires
                .find(
                        campaign.plan().questionnaire().key(),
                        campaign.plan().questionnaire().version())
                .filter(one ->
                        one.contentHash().equals(campaign.plan().questionnaire().contentHash()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
    }
}
