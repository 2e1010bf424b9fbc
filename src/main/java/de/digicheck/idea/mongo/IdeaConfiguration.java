package de.digicheck.idea.mongo;

import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.idea.IdeaStores;
import de.digicheck.idea.PublishedBundles;
import de.digicheck.platform.mongo.Databases;
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
    PublishedBundles publishedBundles(IdeaStores stores) {
        return new PublishedBundles(stores);
    }
}
