package de.digicheck.officecheck.mongo;

import de.digicheck.audit.AuditLog;
import de.digicheck.officecheck.OfficeChecking;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.officecheck.TeamAdding;
import de.digicheck.officecheck.TeamLinking;
import de.digicheck.officecheck.TeamLinks;
import de.digicheck.platform.mongo.Databases;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires checks of offices. */
@Configuration(proxyBeanMethods = false)
class OfficeCheckConfiguration {

    @Bean
    OfficeChecks officeChecks(Databases databases) {
        return new MongoOfficeChecks(databases.main().getCollection("office-checks"));
    }

    @Bean
    OfficeChecking officeChecking(OfficeChecks checks, AuditLog log, Clock clock) {
        return new OfficeChecking(checks, log, new SecureRandom(), clock);
    }

    @Bean
    TeamLinks teamLinks(Databases databases) {
        return new MongoTeamLinks(databases.main().getCollection("office-check-links"));
    }

    @Bean
    TeamLinking teamLinking(TeamLinks links, AuditLog log, Clock clock) {
        return new TeamLinking(links, log, new SecureRandom(), clock);
    }

    @Bean
    TeamAdding teamAdding(TeamLinks links, OfficeChecks checks, OfficeChecking checking, Clock clock) {
        return new TeamAdding(links, checks, checking, clock);
    }
}
