package de.digicheck.roadmap.web;

import de.digicheck.platform.web.NavigationEntry;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.shared.AccountRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pages of the roadmap. */
@Configuration(proxyBeanMethods = false)
class RoadmapWebConfiguration {

    private static final int POSITION = 60;

    @Bean
    RoadmapPages roadmapPages(Roadmaps roadmaps) {
        return new RoadmapPages(roadmaps);
    }

    /** The staff council finds it by a link of the priorities: six entries are enough. */
    @Bean
    NavigationEntry roadmapInNavigation() {
        return NavigationEntry.of(POSITION, "/fahrplan", "roadmap.title", AccountRole.CDO, AccountRole.CIO);
    }
}
