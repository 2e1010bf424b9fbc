package de.digicheck.platform.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database: the one that {@code spring.mongodb.uri} names, else the embedded store in the data folder. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    Databases databases(MongoClient client, MongoConnectionDetails details) {
        String named = details.getConnectionString().getDatabase();
        return new Databases(client, Optional.ofNullable(named).orElse(Databases.MAIN));
    }

    /** Used where no server is named. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.mongodb.uri", matchIfMissing = true, havingValue = "embedded")
    static class Embedded {

        @Bean
        EmbeddedStore embeddedStore(@Value("${digicheck.data}") Path data, Clock clock) {
            return EmbeddedStore.open(data.resolve("store"), clock);
        }

        @Bean
        MongoConnectionDetails embeddedConnection(EmbeddedStore store) {
            return () -> new ConnectionString(store.uri());
        }
    }
}
