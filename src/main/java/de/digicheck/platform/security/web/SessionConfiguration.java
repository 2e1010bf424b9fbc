package de.digicheck.platform.security.web;

import de.digicheck.platform.security.Sessions;
import de.digicheck.platform.security.SignInLog;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionIdResolver;
import org.springframework.web.server.session.WebSessionManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Wires sessions. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SessionConfiguration.class);
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
    ApplicationRunner sessionHousekeeping(SharedSessions sessions, SignInLog log) {
        return arguments -> Flux.interval(Duration.ZERO, HOUR)
                .onBackpressureDrop()
                .concatMap(hour -> sessions.expire().then(log.expire()).onErrorResume(error -> {
                    LOG.error("Idle sessions and old sign-ins could not be deleted; trying again in an hour", error);
                    return Mono.empty();
                }))
                .subscribe();
    }
}
