package de.digicheck.decision.web;

import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.Deciding;
import de.digicheck.decision.DecisionSubjects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires pages of decisions. */
@Configuration(proxyBeanMethods = false)
class DecisionWebConfiguration {

    @Bean
    DecisionRoom decisionRoom(
            MessageSource messages, CouncilBodies bodies, DecisionSubjects subjects, Deciding deciding) {
        return new DecisionRoom(messages, bodies, subjects, deciding);
    }
}
