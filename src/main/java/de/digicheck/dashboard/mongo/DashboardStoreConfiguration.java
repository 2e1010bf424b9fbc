package de.digicheck.dashboard.mongo;

import de.digicheck.audit.AuditLog;
import de.digicheck.dashboard.ResultPublications;
import de.digicheck.dashboard.ResultPublishing;
import de.digicheck.platform.mongo.Databases;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the publication of results. */
@Configuration(proxyBeanMethods = false)
class DashboardStoreConfiguration {

    @Bean
    ResultPublications resultPublications(Databases databases) {
        return new MongoResultPublications(databases.main().getCollection("published-results"));
    }

    @Bean
    ResultPublishing resultPublishing(ResultPublications publications, AuditLog log, Clock clock) {
        return new ResultPublishing(publications, log, clock);
    }
}
