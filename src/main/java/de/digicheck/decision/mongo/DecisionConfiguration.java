package de.digicheck.decision.mongo;

import de.digicheck.audit.AuditLog;
import de.digicheck.decision.AuditedProposals;
import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.Deciding;
import de.digicheck.decision.DecisionPublication;
import de.digicheck.decision.DecisionSubjects;
import de.digicheck.decision.KeptRoadmaps;
import de.digicheck.decision.KnownSittings;
import de.digicheck.decision.Publishing;
import de.digicheck.decision.ResolutionProposals;
import de.digicheck.decision.RoadmapVersions;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.roadmap.RoadmapWork;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.roadmap.SittingCalendar;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires decisions. */
@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

    @Bean
    ResolutionProposals resolutionProposals(Databases databases, AuditLog log) {
        return new AuditedProposals(
                new MongoResolutionProposals(databases.main().getCollection("resolution-proposals")), log);
    }

    @Bean
    DecisionPublication decisionPublication(Databases databases) {
        return new MongoDecisionPublication(databases.main().getCollection("publication"));
    }

    @Bean
    SittingCalendar sittingCalendar(CouncilBodies bodies) {
        return new KnownSittings(bodies);
    }

    @Bean
    RoadmapVersions roadmapVersions(Roadmaps roadmaps, RoadmapWork work) {
        return new KeptRoadmaps(roadmaps, work);
    }

    @Bean
    DecisionSubjects decisionSubjects(ProjectOutlines outlines, RoadmapVersions roadmaps) {
        return new DecisionSubjects(outlines, roadmaps);
    }

    @Bean
    Deciding deciding(ResolutionProposals proposals, DecisionSubjects subjects, CouncilBodies bodies, Clock clock) {
        return new Deciding(proposals, subjects, bodies, clock);
    }

    @Bean
    Publishing publishing(DecisionPublication publication, ResolutionProposals proposals, AuditLog log, Clock clock) {
        return new Publishing(publication, proposals, log, clock);
    }
}
