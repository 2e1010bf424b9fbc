package de.digicheck.response.mongo;

import de.digicheck.campaign.CampaignKeys;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.RunningWorks;
import de.digicheck.campaign.Trustees;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.platform.mongo.EmbeddedStore;
import de.digicheck.platform.mongo.Housekeeping;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.response.Drain;
import de.digicheck.response.EncryptedInbox;
import de.digicheck.response.Leftovers;
import de.digicheck.response.Opening;
import de.digicheck.response.ResponseInbox;
import de.digicheck.response.ResponseStores;
import de.digicheck.response.Retention;
import de.digicheck.response.SealedAnswers;
import de.digicheck.response.SealedResponses;
import de.digicheck.response.Sealing;
import de.digicheck.response.SubmissionsInFlight;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires responses. */
@Configuration(proxyBeanMethods = false)
class ResponseConfiguration {

    private static final Duration HOUR = Duration.ofHours(1);

    @Bean
    ResponseStores responseStores(Campaigns campaigns, Databases databases, CampaignKeys keys) {
        return new ResponseStores(
                campaigns, new MongoOpenResponses(databases), new MongoSealedCollections(databases), keys);
    }

    @Bean
    SubmissionsInFlight submissionsInFlight() {
        return new SubmissionsInFlight();
    }

    @Bean
    ResponseInbox responseInbox(
            ResponseStores stores, Questionnaires questionnaires, SubmissionsInFlight inFlight, Clock clock) {
        return new EncryptedInbox(stores, questionnaires, inFlight, clock);
    }

    @Bean
    SealedResponses sealedResponses(ResponseStores stores, Questionnaires questionnaires) {
        return new SealedAnswers(stores, questionnaires);
    }

    @Bean
    Leftovers leftovers(ResponseStores stores) {
        return new Leftovers(stores);
    }

    @Bean
    Opening opening(ResponseStores stores, Trustees trustees, Leftovers leftovers) {
        return new Opening(stores, trustees, leftovers);
    }

    /** No other instance can use the embedded store, so nobody has to wait for others. */
    @Bean
    Drain drain(
            SubmissionsInFlight inFlight,
            Clock clock,
            @Value("${digicheck.sealing.grace}") Duration grace,
            ObjectProvider<EmbeddedStore> embedded) {
        return new Drain(inFlight, embedded.getIfAvailable() == null ? grace : Duration.ZERO, clock);
    }

    @Bean
    Sealing sealing(
            ResponseStores stores,
            Questionnaires questionnaires,
            Drain drain,
            Leftovers leftovers,
            RunningWorks works) {
        return new Sealing(stores, questionnaires, drain, leftovers, works);
    }

    @Bean
    Retention retention(ResponseStores stores, Leftovers leftovers, Clock clock) {
        return new Retention(stores, leftovers, clock);
    }

    /** Finishes what a crash has interrupted, and deletes what is due, at the start and every hour. */
    @Bean
    Housekeeping housekeeping(Retention retention) {
        return new Housekeeping(HOUR, "What is due for deletion could not be deleted", retention::expire);
    }
}
