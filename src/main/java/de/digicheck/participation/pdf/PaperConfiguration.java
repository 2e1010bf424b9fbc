package de.digicheck.participation.pdf;

import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.pdf.TaggedPdf;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the questionnaire on paper. */
@Configuration(proxyBeanMethods = false)
class PaperConfiguration {

    @Bean
    PaperQuestionnaires paperQuestionnaires(
            TaggedPdf documents,
            MessageSource messages,
            CurrentMunicipality municipality,
            @Value("${digicheck.contact.survey:}") String contact) {
        return new PaperQuestionnaires(
                documents, messages, municipality, Optional.of(contact).filter(mail -> !mail.isBlank()));
    }
}
