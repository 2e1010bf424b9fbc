package de.digicheck.service;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Where formulas are computed: beside the threads that answer requests, at most one a core. */
@Configuration(proxyBeanMethods = false)
class ComputingConfiguration {

    @Bean(destroyMethod = "dispose")
    Scheduler computing() {
        return Schedulers.newParallel("computing");
    }
}
