package de.digicheck.platform.security.web;

import de.digicheck.platform.mongo.Housekeeping;
import de.digicheck.platform.security.Sessions;
import de.digicheck.platform.security.SignInLog;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionIdResolver;
import org.springframework.web.server.session.WebSessionManager;

/** Wires sessions. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Duration HOUR = Duration.ofHours(1);

    @Bean
    SharedSessions sharedSessions(
            Sessions sessions, @Value("${server.reactive.session.timeout}") Duration idle, Clock clock) {
        return new SharedSessions(sessions, idle, clock);
    }

    @Bean
    WebSessionManager webSessionManager(WebSessionIdResolver cookies, SharedSessions sessions) {
        DefaultWebSessionManager manager = new DefaultWebSessionManager();
        manager.setSessionIdResolver(cookies);
        manager.setSessionStore(sessions);
        return manager;
    }

    /** Deletes sessions that are idle and sign-ins that are old, at the start and every hour. */
    @Bean
    Housekeeping sessionHousekeeping(SharedSessions sessions, SignInLog log) {
        return new Housekeeping(HOUR, "Idle sessions and old sign-ins could not be deleted", () -> sessions.expire()
                .then(log.expire()));
    }
}
