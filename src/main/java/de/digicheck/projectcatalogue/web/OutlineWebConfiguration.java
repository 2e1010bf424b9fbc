package de.digicheck.projectcatalogue.web;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.web.NavigationEntry;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.projectcatalogue.Projects;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires pages and API of outlines. */
@Configuration(proxyBeanMethods = false)
class OutlineWebConfiguration {

    private static final int POSITION = 50;

    @Bean
    OutlineAccess outlineAccess(CurrentMunicipality town) {
        return new OutlineAccess(town);
    }

    @Bean
    OutlineRoom outlineRoom(MessageSource messages, ActionFields fields, CurrentMunicipality town, Projects projects) {
        return new OutlineRoom(messages, fields, town, projects);
    }

    @Bean
    OutlineBodies outlineBodies(ProjectCatalogue templates) {
        return new OutlineBodies(templates);
    }

    @Bean
    SectionEditing sectionEditing(Outlining outlining, ProjectOutlines outlines, OutlineRoom room, Clock clock) {
        return new SectionEditing(outlining, outlines, room, clock);
    }

    @Bean
    NavigationEntry projectsInNavigation() {
        return NavigationEntry.of(POSITION, "/projekte", "outline.list.title", Right.SEE_PROJECTS);
    }
}
