package de.digicheck.dossier.web;

import de.digicheck.audit.ResultReaders;
import de.digicheck.campaign.Campaigns;
import de.digicheck.dashboard.PublishedResults;
import de.digicheck.dashboard.ResultPublications;
import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.ResolutionProposals;
import de.digicheck.dossier.Compiling;
import de.digicheck.dossier.SectionWriter;
import de.digicheck.platform.web.NavigationEntry;
import de.digicheck.platform.web.OverviewNews;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.shared.AccountRole;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.core.scheduler.Scheduler;

/** Wires pages of dossiers and what their sections say. */
@Configuration(proxyBeanMethods = false)
class DossierWebConfiguration {

    private static final int POSITION = 70;

    @Bean
    DossierRoom dossierRoom(Compiling compiling, ResultReaders readers, MessageSource messages) {
        return new DossierRoom(compiling, readers, messages);
    }

    @Bean
    TownResults townResults(PublishedResults results) {
        return new TownResults(results);
    }

    @Bean
    @Order(1)
    SectionWriter resultSections(TownResults results, MessageSource messages, Scheduler computing) {
        return new ResultSections(results, messages, computing);
    }

    @Bean
    @Order(2)
    SectionWriter rankSections(TownResults results, MessageSource messages, Scheduler computing) {
        return new RankSections(results, messages, computing);
    }

    @Bean
    @Order(3)
    SectionWriter planSections(Roadmaps roadmaps, MessageSource messages) {
        return new PlanSections(roadmaps, messages);
    }

    @Bean
    @Order(4)
    SectionWriter decisionSections(
            ResolutionProposals proposals,
            CouncilBodies bodies,
            ResultPublications publications,
            DecisionSections.Titles titles,
            MessageSource messages) {
        return new DecisionSections(proposals, bodies, publications, titles, messages);
    }

    @Bean
    DecisionSections.Titles campaignTitles(Campaigns campaigns, PublishedResults results) {
        return new DecisionSections.Titles(campaigns, results);
    }

    @Bean
    @Order(5)
    SectionWriter projectSections(ProjectOutlines outlines, TownResults results, MessageSource messages) {
        return new ProjectSections(outlines, results, messages);
    }

    @Bean
    OverviewNews sharedDossiers(Compiling compiling, MessageSource messages) {
        return new SharedDossiers(compiling, messages);
    }

    /** Where there is room for it; the others come here from decisions and from their first page. */
    @Bean
    NavigationEntry dossiersEntry() {
        return NavigationEntry.of(
                POSITION,
                "/dossiers",
                "dossier.list.title",
                AccountRole.CIO,
                AccountRole.LEAD,
                AccountRole.DPO,
                AccountRole.VIEWER);
    }
}
