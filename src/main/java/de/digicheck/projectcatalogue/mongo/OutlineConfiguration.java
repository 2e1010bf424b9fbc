package de.digicheck.projectcatalogue.mongo;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.audit.AuditLog;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.projectcatalogue.Agreeing;
import de.digicheck.projectcatalogue.AuditedOutlines;
import de.digicheck.projectcatalogue.OutlineCheck;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.OverlaidProjects;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.projectcatalogue.Projects;
import de.digicheck.projectcatalogue.UnitAgreements;
import de.digicheck.projectcatalogue.UnitConcepts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires outlines. */
@Configuration(proxyBeanMethods = false)
class OutlineConfiguration {

    @Bean
    ProjectOutlines projectOutlines(Databases databases, AuditLog log) {
        return new AuditedOutlines(new MongoProjectOutlines(databases.main().getCollection("project-outlines")), log);
    }

    @Bean
    UnitConcepts unitConcepts(Databases databases) {
        return new MongoUnitConcepts(databases.main().getCollection("unit-concepts"));
    }

    @Bean
    UnitAgreements unitAgreements(Databases databases) {
        return new MongoUnitAgreements(databases.main().getCollection("unit-agreements"));
    }

    @Bean
    Agreeing agreeing(UnitAgreements agreements, AuditLog log, Clock clock) {
        return new Agreeing(agreements, log, clock);
    }

    @Bean
    Projects projects(ProjectCatalogue templates, ProjectOutlines outlines) {
        return new OverlaidProjects(templates, outlines);
    }

    @Bean
    Outlining outlining(
            ProjectOutlines outlines, Projects projects, ActionFields fields, CurrentMunicipality town, Clock clock) {
        return new Outlining(outlines, projects, new OutlineCheck(fields, town), clock);
    }
}
