package de.digicheck.prioritisation.spring;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.prioritisation.QuickWinRule;
import de.digicheck.prioritisation.Rankings;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.prioritisation.ValueModels;
import de.digicheck.prioritisation.Weightings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** Wires the ranking of projects. */
@Configuration(proxyBeanMethods = false)
class PrioritisationConfiguration {

    @Bean
    ValueModels valueModels(ValueModel configured, Weightings weightings) {
        return new ValueModels(configured, weightings);
    }

    @Bean
    Rankings.Rules rankingRules(ValueModels values, QuickWinRule quickWins) {
        return new Rankings.Rules(values, quickWins);
    }

    @Bean
    Rankings rankings(
            CurrentMunicipality municipality, ActionFields fields, Rankings.Rules rules, Scheduler computing) {
        return new Rankings(municipality, fields, rules, computing);
    }
}
