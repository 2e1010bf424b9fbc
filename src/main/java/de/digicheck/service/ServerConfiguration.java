package de.digicheck.service;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/** What the web server runs on. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /**
     * Threads of its own: those that Reactor shares would end for every service in the process when one of them ends. They end at
     * once: requests that were under way have been answered before.
     */
    @Bean
    ReactorResourceFactory reactorResourceFactory() {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        resources.setShutdownQuietPeriod(Duration.ZERO);
        return resources;
    }
}
