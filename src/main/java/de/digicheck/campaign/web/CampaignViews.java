package de.digicheck.campaign.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts campaigns into the words of a page. */
final class CampaignViews {

    private final Questionnaires questionnaires;
    private final CurrentMunicipality town;
    private final Clock clock;

    CampaignViews(Questionnaires questionnaires, CurrentMunicipality town, Clock clock) {
        this.questionnaires = questionnaires;
        this.town = town;
        this.clock = clock;
    }

    CampaignView of(Campaign campaign, ServerWebExchange exchange) {
        Language language = PageLanguages.of(exchange);
        Municipality announced = town.at(campaign.announcedAt());
        return CampaignView.of(
                campaign,
                new CampaignView.Words(
                        title(campaign, language),
                        campaign.plan().units().stream()
                                .map(code -> announced
                                        .findUnit(code)
                                        .map(unit -> unit.label().in(language))
                                        .orElse(code.value()))
                                .toList(),
                        Optional.of(address(campaign, exchange))
                                .filter(open -> campaign.plan().openLink()),
                        LocalDate.now(clock.withZone(GermanTime.ZONE))));
    }

    private String title(Campaign campaign, Language language) {
        String key = campaign.plan().questionnaire().key();
        return questionnaires
                .find(key, campaign.plan().questionnaire().version())
                .map(one -> one.title().in(language))
                .orElse(key);
    }

    private static String address(Campaign campaign, ServerWebExchange exchange) {
        return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replacePath("/o/" + campaign.key())
                .replaceQuery(null)
                .toUriString();
    }

    /** What a new campaign can ask. */
    List<Choice> questionnaires(Language language) {
        return questionnaires.list().stream()
                .map(one -> new Choice(value(one), one.title().in(language) + " (" + one.version() + ")"))
                .toList();
    }

    static String value(Questionnaire questionnaire) {
        return questionnaire.key() + ":" + questionnaire.version();
    }

    /** The units of the town, grouped by those at the top. */
    List<UnitGroup> units(Language language) {
        Municipality now = town.now();
        return now.topUnits().stream()
                .map(top -> new UnitGroup(
                        choice(top, language),
                        now.subtree(top.code()).stream()
                                .skip(1)
                                .map(unit -> choice(unit, language))
                                .toList()))
                .toList();
    }

    private static Choice choice(OrgUnit unit, Language language) {
        return new Choice(unit.code().value(), unit.label().in(language));
    }

    /** Something to tick. */
    record Choice(String value, String label) {}

    /** A unit at the top of the town with everything below it. */
    record UnitGroup(Choice whole, List<Choice> parts) {

        /** Tells whether one of these codes belongs to it. */
        public boolean hasAny(List<String> codes) {
            return codes.contains(whole.value())
                    || parts.stream().map(Choice::value).anyMatch(codes::contains);
        }
    }
}
