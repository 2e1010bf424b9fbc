package de.digicheck.participation.web;

import de.digicheck.campaign.Campaigns;
import de.digicheck.participation.JourneyCipher;
import de.digicheck.participation.JourneyKey;
import de.digicheck.participation.Participation;
import de.digicheck.participation.Seeds;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.response.ResponseInbox;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.thymeleaf.ITemplateEngine;

/** Wires taking part. */
@Configuration(proxyBeanMethods = false)
class ParticipationConfiguration {

    @Bean
    Participation participation(Campaigns campaigns, Questionnaires questionnaires, ResponseInbox inbox, Clock clock) {
        return new Participation(campaigns, questionnaires, inbox, clock);
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
    FormMarkups formMarkups(ITemplateEngine templates, MessageSource messages) {
        return new FormMarkups(templates, messages);
    }

    @Bean
    Journeys journeys(FormMarkups markups, JourneyCipher cipher, Seeds seeds) {
        return new Journeys(markups, cipher, seeds);
    }

    @Bean
    JourneyPages journeyPages(FormMarkups markups, JourneyCipher cipher) {
        return new JourneyPages(markups, cipher);
    }

    @Bean
    Notices notices(FormMarkups markups, Clock clock) {
        return new Notices(markups, clock);
    }

    @Bean
    SurveyContact surveyContact(@Value("${digicheck.contact.survey:}") String mail) {
        return new SurveyContact(Optional.of(mail).filter(one -> !one.isBlank()));
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    Discretion discretion() {
        return new Discretion();
    }
}
