package de.digicheck.aggregation.spring;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMappings;
import de.digicheck.aggregation.SealedCounts;
import de.digicheck.aggregation.TurnoutCounts;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.response.SealedResponses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** Wires the counting. */
@Configuration(proxyBeanMethods = false)
class AggregationConfiguration {

    @Bean
    SealedCounts.Scheme scheme(Questionnaires questionnaires, ActionFields fields, ItemMappings mappings) {
        return new SealedCounts.Scheme(questionnaires, fields, mappings);
    }

    @Bean
    SealedCounts sealedCounts(
            SealedResponses responses,
            CurrentMunicipality municipality,
            SealedCounts.Scheme scheme,
            Scheduler computing) {
        return new SealedCounts(responses, municipality, scheme, computing);
    }

    @Bean
    TurnoutCounts turnoutCounts(SealedResponses responses) {
        return new TurnoutCounts(responses);
    }
}
