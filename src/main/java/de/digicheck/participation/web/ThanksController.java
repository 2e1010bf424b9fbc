package de.digicheck.participation.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.organisation.Municipality;
import de.digicheck.participation.Admission;
import de.digicheck.participation.Participation;
import de.digicheck.participation.UnavailableException;
import de.digicheck.participation.web.JourneyPage.Elsewhere;
import de.digicheck.participation.web.JourneyPage.Thanks;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
    private final SurveyContact contact;
    private final KeptPages kept;

    ThanksController(
            Participation participation, FormMarkups markups, Notices notices, SurveyContact contact, KeptPages kept) {
        this.contact = contact;
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
        return show(campaign, again, exchange);
    }

    /** The same for a request whose parameters nobody has read yet. */
    Mono<Rendering> thanks(ServerWebExchange exchange) {
        MultiValueMap<String, String> given = exchange.getRequest().getQueryParams();
        return show(first(given, CAMPAIGN), first(given, AGAIN), exchange);
    }

    private static String first(MultiValueMap<String, String> given, String name) {
        return Optional.ofNullable(given.getFirst(name)).orElse("");
    }

    private Mono<Rendering> show(String campaign, String again, ServerWebExchange exchange) {
        return participation
                .find(campaign)
                .map(admission -> page(admission, again.equals("ja"), exchange))
                .switchIfEmpty(Mono.fromSupplier(() -> notices.unknown(exchange)))
                .onErrorResume(UnavailableException.class, e -> Mono.just(notices.unavailable(exchange)));
    }

    private Rendering page(Admission admission, boolean again, ServerWebExchange exchange) {
        Tongue tongue = Tongue.of(exchange, admission.form().questionnaire());
        Campaign campaign = admission.campaign();
        Municipality town = contact.town().now();
        Key key = new Key(campaign.key(), campaign.revision(), again, tongue.frame(), town);
        return kept.show("participation/thanks", key, () -> thanks(admission, again, tongue), Map.of());
    }

    /**
     * What decides how the page looks.
     *
     * @param town whose contacts are named, by identity
     */
    private record Key(CampaignKey campaign, long revision, boolean again, Language language, Municipality town) {}

    private Thanks thanks(Admission admission, boolean again, Tongue tongue) {
        Wording words = markups.words(tongue.frame());
        Campaign campaign = admission.campaign();
        List<Elsewhere> languages = PageLanguages.ALL.stream()
                .filter(language -> !language.equals(tongue.frame()))
                .map(JourneyPage.Other::of)
                .map(other -> new Elsewhere(other.tag(), other.name(), address(campaign, again, other.tag())))
                .toList();
        return new Thanks(
                words.say(again ? "thanks.again.title" : "thanks.title"),
                again,
                Dates.say(campaign.plan().window().closes(), words),
                admission.termsHash(),
                contact.topics().in(words.language()),
                languages);
    }

    /** Where somebody is sent after submitting. */
    static String address(Campaign campaign, boolean again, String language) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(ADDRESS)
                .queryParam(CAMPAIGN, campaign.key().value())
                .queryParam(PageLanguages.NAME, language);
        return (again ? address.queryParam(AGAIN, "ja") : address).toUriString();
    }
}
