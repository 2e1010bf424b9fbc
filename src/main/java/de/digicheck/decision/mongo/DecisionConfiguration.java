package de.digicheck.decision.mongo;

import de.digicheck.audit.AuditLog;
import de.digicheck.decision.AuditedProposals;
import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.Deciding;
import de.digicheck.decision.DecisionPublication;
import de.digicheck.decision.DecisionSubjects;
import de.digicheck.decision.Publishing;
import de.digicheck.decision.ResolutionProposals;
import de.digicheck.decision.RoadmapVersions;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.projectcatalogue.ProjectOutlines;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
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
    DecisionSubjects decisionSubjects(ProjectOutlines outlines, ObjectProvider<RoadmapVersions> roadmaps) {
        return new DecisionSubjects(outlines, roadmaps.getIfAvailable(() -> RoadmapVersions.NONE));
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
