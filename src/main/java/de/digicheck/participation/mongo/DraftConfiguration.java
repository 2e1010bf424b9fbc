package de.digicheck.participation.mongo;

import de.digicheck.participation.Drafts;
import de.digicheck.platform.mongo.Databases;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires drafts. */
@Configuration(proxyBeanMethods = false)
class DraftConfiguration {

    @Bean
    Drafts drafts(Databases databases, Clock clock) {
        return new MongoDrafts(databases, clock);
    }
}
