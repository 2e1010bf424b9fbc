package de.digicheck.prioritisation.spring;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.Municipality;
import de.digicheck.prioritisation.QuickWinRule;
import de.digicheck.prioritisation.Rankings;
import de.digicheck.prioritisation.ValueModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** Wires the ranking of projects. */
@Configuration(proxyBeanMethods = false)
class PrioritisationConfiguration {

    @Bean
    Rankings.Rules rankingRules(ValueModel values, QuickWinRule quickWins) {
        return new Rankings.Rules(values, quickWins);
    }

    @Bean
    Rankings rankings(Municipality municipality, ActionFields fields, Rankings.Rules rules, Scheduler computing) {
        return new Rankings(municipality, fields, rules, computing);
    }
}
