package de.digicheck.platform.security.mongo;

import de.digicheck.platform.mongo.Databases;
import de.digicheck.platform.security.Accounts;
import de.digicheck.platform.security.Sessions;
import de.digicheck.platform.security.SignInLog;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires accounts. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    Accounts accounts(Databases databases) {
        return new MongoAccounts(databases.main().getCollection("accounts"));
    }

    @Bean
    SignInLog signInLog(Databases databases, Clock clock) {
        return new MongoSignInLog(databases.main().getCollection("sign-ins"), clock);
    }

    @Bean
    Sessions sessions(Databases databases) {
        return new MongoSessions(databases.main().getCollection("sessions"));
    }
}
