package de.digicheck.participation.web;

import de.digicheck.campaign.BeforeClose;
import de.digicheck.campaign.Campaigns;
import de.digicheck.invitation.AccessCodes;
import de.digicheck.invitation.CodeRetention;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.participation.Closing;
import de.digicheck.participation.CodeTicket;
import de.digicheck.participation.DraftCipher;
import de.digicheck.participation.Drafts;
import de.digicheck.participation.JourneyCipher;
import de.digicheck.participation.JourneyKey;
import de.digicheck.participation.Participation;
import de.digicheck.participation.SavedJourneys;
import de.digicheck.participation.Seeds;
import de.digicheck.platform.mongo.Housekeeping;
import de.digicheck.platform.security.Route.Method;
import de.digicheck.platform.web.ShortWay;
import de.digicheck.platform.web.TopicDesks;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.response.ResponseInbox;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;

/** Wires taking part. */
@Configuration(proxyBeanMethods = false)
class ParticipationConfiguration {

    private static final Duration HOUR = Duration.ofHours(1);

    @Bean
    Participation participation(
            Campaigns campaigns,
            Questionnaires questionnaires,
            AccessCodes codes,
            Seeds seeds,
            ResponseInbox inbox,
            Clock clock) {
        return new Participation(campaigns, questionnaires, codes, seeds, inbox, clock);
    }

    @Bean
    SavedJourneys savedJourneys(
            Campaigns campaigns, Participation participation, Drafts drafts, DraftCipher cipher, Clock clock) {
        return new SavedJourneys(campaigns, participation, drafts, cipher, clock);
    }

    @Bean
    Closing closing(Campaigns campaigns, CodeRetention codes, Drafts drafts, BeforeClose before) {
        return new Closing(campaigns, codes, drafts, before);
    }

    /** Deletes the drafts of campaigns that are over, at the start and every hour. */
    @Bean
    Housekeeping draftHousekeeping(SavedJourneys saved) {
        return new Housekeeping(HOUR, "Drafts that are due could not be deleted", saved::expire);
    }

    @Bean
    Seeds seeds() {
        return new Seeds(new SecureRandom());
    }

    @Bean
    JourneyCipher journeyCipher(@Value("${digicheck.keys}") Path keys) {
        SecureRandom random = new SecureRandom();
        return new JourneyCipher(JourneyKey.in(keys, random), random);
    }

    @Bean
    DraftCipher draftCipher(@Value("${digicheck.keys}") Path keys) {
        SecureRandom random = new SecureRandom();
        return new DraftCipher(JourneyKey.in(keys, random), random);
    }

    @Bean
    CodeCookie codeCookie(@Value("${digicheck.keys}") Path keys, Clock clock) {
        SecureRandom random = new SecureRandom();
        return new CodeCookie(new CodeTicket(JourneyKey.in(keys, random), random, clock));
    }

    @Bean
    FailedCodes failedCodes(Clock clock) {
        return new FailedCodes(clock);
    }

    @Bean
    PaperPages paperPages(FormMarkups markups) {
        return new PaperPages(markups);
    }

    @Bean
    CodeForms codeForms(FormMarkups markups, FailedCodes failed) {
        return new CodeForms(markups, failed);
    }

    @Bean
    KeptPages keptPages(ThymeleafReactiveViewResolver templates) {
        return new KeptPages(templates);
    }

    @Bean
    StartPages startPages(FormMarkups markups, Journeys journeys, SurveyContact contact, KeptPages kept) {
        return new StartPages(markups, journeys, contact, kept);
    }

    @Bean
    FormMarkups formMarkups(ITemplateEngine templates, MessageSource messages) {
        return new FormMarkups(templates, messages);
    }

    @Bean
    Journeys journeys(FormMarkups markups, JourneyCipher cipher, Seeds seeds) {
        return new Journeys(markups, cipher, seeds);
    }

    @Bean
    JourneyPages journeyPages(FormMarkups markups, JourneyCipher cipher, KeptPages kept) {
        return new JourneyPages(markups, cipher, kept);
    }

    @Bean
    Notices notices(FormMarkups markups, Clock clock) {
        return new Notices(markups, clock);
    }

    /** What everybody who takes part opens; the other pages go the usual way. */
    @Bean
    ShortWay startWay(OpenLinkController controller) {
        return new ShortWay(Method.GET, "/o/*", controller::start);
    }

    @Bean
    ShortWay pressWay(JourneyController controller) {
        return new ShortWay(Method.POST, "/teilnahme", (none, exchange) -> controller.press(exchange));
    }

    @Bean
    ShortWay thanksWay(ThanksController controller) {
        return new ShortWay(Method.GET, ThanksController.ADDRESS, (none, exchange) -> controller.thanks(exchange));
    }

    @Bean
    SurveyContact surveyContact(
            @Value("${digicheck.contact.survey:}") String mail, CurrentMunicipality town, TopicDesks topics) {
        return new SurveyContact(Optional.of(mail).filter(one -> !one.isBlank()), town, topics);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    Discretion discretion() {
        return new Discretion();
    }
}
