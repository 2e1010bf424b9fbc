package de.digicheck.officecheck.mongo;

import de.digicheck.audit.AuditLog;
import de.digicheck.officecheck.OfficeChecking;
import de.digicheck.officecheck.OfficeChecks;
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
}
