package de.digicheck.prioritisation.mongo;

import de.digicheck.platform.mongo.Databases;
import de.digicheck.prioritisation.Weightings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires decisions on weights. */
@Configuration(proxyBeanMethods = false)
class WeightingConfiguration {

    @Bean
    Weightings weightings(Databases databases) {
        return new MongoWeightings(databases.main().getCollection("weightings"));
    }
}
