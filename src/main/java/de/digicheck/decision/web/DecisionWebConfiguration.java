package de.digicheck.decision.web;

import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.Deciding;
import de.digicheck.decision.DecisionSubjects;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.web.NavigationEntry;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires pages of decisions. */
@Configuration(proxyBeanMethods = false)
class DecisionWebConfiguration {

    private static final int POSITION = 60;

    @Bean
    DecisionRoom decisionRoom(
            MessageSource messages, CouncilBodies bodies, DecisionSubjects subjects, Deciding deciding) {
        return new DecisionRoom(messages, bodies, subjects, deciding);
    }

    @Bean
    NavigationEntry decisionsInNavigation() {
        return NavigationEntry.of(POSITION, "/beschluesse", "decision.list.title", Right.SEE_DECISIONS);
    }
}
