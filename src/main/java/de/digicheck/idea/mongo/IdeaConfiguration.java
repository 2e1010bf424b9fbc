package de.digicheck.idea.mongo;

import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.audit.AuditLog;
import de.digicheck.idea.Bundling;
import de.digicheck.idea.Exchange;
import de.digicheck.idea.IdeaStores;
import de.digicheck.idea.PublishedBundles;
import de.digicheck.idea.Redacting;
import de.digicheck.idea.TextTerms;
import de.digicheck.idea.lucene.GermanTerms;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.release.TextBatches;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires ideas. */
@Configuration(proxyBeanMethods = false)
class IdeaConfiguration {

    @Bean
    IdeaStores ideaStores(Databases databases) {
        MongoDatabase main = databases.main();
        return new IdeaStores(
                new MongoRegister<>(main.getCollection("ideas"), IdeaDocuments.IDEAS),
                new MongoRegister<>(main.getCollection("idea-bundles"), IdeaDocuments.BUNDLES),
                new MongoRegister<>(main.getCollection("idea-workshops"), IdeaDocuments.WORKSHOPS));
    }

    @Bean
    Bundling bundling(IdeaStores stores, AuditLog log, Clock clock) {
        return new Bundling(stores, log, new SecureRandom(), clock);
    }

    @Bean
    Redacting redacting(TextBatches batches, IdeaStores stores, AuditLog log, Clock clock) {
        return new Redacting(batches, stores, log, clock);
    }

    @Bean
    Exchange exchange(Databases databases, AuditLog log, Clock clock) {
        return new Exchange(
                new MongoRegister<>(databases.main().getCollection("insights"), IdeaDocuments.INSIGHTS),
                log,
                new SecureRandom(),
                clock);
    }

    @Bean
    TextTerms textTerms() {
        return new GermanTerms();
    }

    @Bean
    PublishedBundles publishedBundles(IdeaStores stores) {
        return new PublishedBundles(stores);
    }
}
