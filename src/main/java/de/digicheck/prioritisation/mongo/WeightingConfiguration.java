package de.digicheck.prioritisation.mongo;

import de.digicheck.audit.AuditLog;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.prioritisation.AuditedCoarseRatings;
import de.digicheck.prioritisation.CoarseRatings;
import de.digicheck.prioritisation.Screening;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.prioritisation.Weightings;
import de.digicheck.projectcatalogue.Projects;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires decisions on weights, and the coarse look at projects. */
@Configuration(proxyBeanMethods = false)
class WeightingConfiguration {

    @Bean
    Weightings weightings(Databases databases) {
        return new MongoWeightings(databases.main().getCollection("weightings"));
    }

    @Bean
    CoarseRatings coarseRatings(Databases databases, AuditLog log) {
        return new AuditedCoarseRatings(new MongoCoarseRatings(databases.main().getCollection("coarse-ratings")), log);
    }

    @Bean
    Screening screening(Projects projects, CoarseRatings ratings, ValueModel configured, Clock clock) {
        return new Screening(projects, ratings, configured.screening(), clock);
    }
}
