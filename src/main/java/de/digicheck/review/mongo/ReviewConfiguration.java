package de.digicheck.review.mongo;

import de.digicheck.audit.AuditLog;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.review.Reviewing;
import de.digicheck.review.Reviews;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires reviews. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    Reviews reviews(Databases databases) {
        return new MongoReviews(databases.main().getCollection("reviews"));
    }

    @Bean
    Reviewing reviewing(Reviews reviews, AuditLog log, Clock clock) {
        return new Reviewing(reviews, log, clock);
    }
}
