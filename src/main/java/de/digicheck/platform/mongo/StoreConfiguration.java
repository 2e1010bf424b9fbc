package de.digicheck.platform.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.boot.mongodb.autoconfigure.StandardMongoClientSettingsBuilderCustomizer;
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

    /**
     * Threads of the driver's own. Those that Spring Boot would start wait two seconds for more work when the service ends; here
     * nothing can follow, as the client has been closed before.
     */
    @Bean
    DriverThreads driverThreads() {
        return new DriverThreads();
    }

    @Bean
    MongoClientSettings clientSettings(DriverThreads threads) {
        return MongoClientSettings.builder()
                .transportSettings(threads.transport())
                .build();
    }

    /** Adds what {@code spring.mongodb} says; Spring Boot does so only where it makes the settings itself. */
    @Bean
    StandardMongoClientSettingsBuilderCustomizer namedSettings(
            MongoConnectionDetails details, MongoProperties properties) {
        return new StandardMongoClientSettingsBuilderCustomizer(
                details, properties.getRepresentation().getUuid());
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
