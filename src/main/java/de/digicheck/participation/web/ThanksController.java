package de.digicheck.participation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.participation.Admission;
import de.digicheck.participation.Participation;
import de.digicheck.participation.UnavailableException;
import de.digicheck.participation.web.JourneyPage.Elsewhere;
import de.digicheck.participation.web.JourneyPage.Thanks;
import de.digicheck.platform.web.PageLanguages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The page after submitting; it knows the campaign and nothing of the answers. */
@Controller
final class ThanksController {

    static final String ADDRESS = "/teilnahme/danke";
    static final String CAMPAIGN = "erhebung";
    static final String AGAIN = "wiederholt";

    private final Participation participation;
    private final FormMarkups markups;
    private final Notices notices;
    private final KeptPages kept;

    ThanksController(Participation participation, FormMarkups markups, Notices notices, KeptPages kept) {
        this.participation = participation;
        this.markups = markups;
        this.notices = notices;
        this.kept = kept;
    }

    @GetMapping(ADDRESS)
    Mono<Rendering> thanks(
            @RequestParam(name = CAMPAIGN, defaultValue = "") String campaign,
            @RequestParam(name = AGAIN, defaultValue = "") String again,
            ServerWebExchange exchange) {
        return participation
                .find(campaign)
                .map(admission -> page(admission, again.equals("ja"), exchange))
                .switchIfEmpty(Mono.fromSupplier(() -> notices.unknown(exchange)))
                .onErrorResume(UnavailableException.class, e -> Mono.just(notices.unavailable(exchange)));
    }

    private Rendering page(Admission admission, boolean again, ServerWebExchange exchange) {
        Tongue tongue = Tongue.of(exchange, admission.form().questionnaire());
        Wording words = markups.words(tongue.frame());
        Campaign campaign = admission.campaign();
        List<Elsewhere> languages = PageLanguages.ALL.stream()
                .filter(language -> !language.equals(tongue.frame()))
                .map(JourneyPage.Other::of)
                .map(other -> new Elsewhere(other.tag(), other.name(), address(campaign, again, other.tag())))
                .toList();
        Thanks page = new Thanks(
                words.say(again ? "thanks.again.title" : "thanks.title"),
                again,
                Dates.say(campaign.plan().window().closes(), words),
                admission.termsHash(),
                languages);
        return kept.show("participation/thanks", page, Map.of());
    }

    /** Where somebody is sent after submitting. */
    static String address(Campaign campaign, boolean again, String language) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(ADDRESS)
                .queryParam(CAMPAIGN, campaign.key().value())
                .queryParam(PageLanguages.NAME, language);
        return (again ? address.queryParam(AGAIN, "ja") : address).toUriString();
    }
}
