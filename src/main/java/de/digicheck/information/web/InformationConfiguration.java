package de.digicheck.information.web;

import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.web.TownFiles;
import de.digicheck.questionnaire.Questionnaires;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what people are told. */
@Configuration(proxyBeanMethods = false)
class InformationConfiguration {

    @Bean
    CampaignTexts campaignTexts(
            TownFiles files,
            MessageSource messages,
            CurrentMunicipality town,
            Questionnaires questionnaires,
            @Value("${digicheck.contact.survey:}") String contact) {
        CampaignWords words = new CampaignWords(
                messages, town, questionnaires, Optional.of(contact).filter(mail -> !mail.isBlank()));
        return new CampaignTexts(files, words);
    }
}
