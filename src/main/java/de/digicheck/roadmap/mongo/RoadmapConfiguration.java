package de.digicheck.roadmap.mongo;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.audit.AuditLog;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.prioritisation.ValueModels;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.projectcatalogue.Projects;
import de.digicheck.roadmap.AuditedRoadmaps;
import de.digicheck.roadmap.DueDates;
import de.digicheck.roadmap.Planning;
import de.digicheck.roadmap.PlanningInForce;
import de.digicheck.roadmap.RoadmapWork;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.roadmap.SittingCalendar;
import de.digicheck.roadmap.TownProjects;
import de.digicheck.roadmap.search.BranchAndBound;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** Wires the roadmap. */
@Configuration(proxyBeanMethods = false)
class RoadmapConfiguration {

    @Bean
    Roadmaps roadmaps(Databases databases, AuditLog log) {
        return new AuditedRoadmaps(new MongoRoadmaps(databases.main().getCollection("roadmaps")), log);
    }

    @Bean
    PlanningInForce planningInForce(CurrentMunicipality town, ActionFields fields, ValueModels values) {
        BranchAndBound solver = new BranchAndBound(System::nanoTime);
        return () -> values.now().map(now -> new Planning(town.now(), fields, now.values(), solver));
    }

    @Bean
    TownProjects townProjects(CurrentMunicipality town, Projects projects, ProjectOutlines outlines) {
        return new TownProjects(town, projects, outlines);
    }

    @Bean
    DueDates dueDates(Projects projects, ProjectOutlines outlines, SittingCalendar calendar) {
        return new DueDates(projects, outlines, calendar);
    }

    @Bean
    RoadmapWork roadmapWork(
            TownProjects town, Roadmaps roadmaps, PlanningInForce planning, Scheduler computing, Clock clock) {
        return new RoadmapWork(town, roadmaps, planning, computing, clock);
    }
}
