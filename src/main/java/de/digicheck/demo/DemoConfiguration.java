package de.digicheck.demo;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMappings;
import de.digicheck.campaign.CampaignLifecycle;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.Deciding;
import de.digicheck.decision.Publishing;
import de.digicheck.decision.ResolutionProposals;
import de.digicheck.dossier.Compiling;
import de.digicheck.dossier.Writing;
import de.digicheck.idea.Bundling;
import de.digicheck.idea.Exchange;
import de.digicheck.idea.IdeaStores;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.OfficeChecking;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.prioritisation.Weightings;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.release.Releases;
import de.digicheck.response.ResponseInbox;
import de.digicheck.review.Reviewing;
import de.digicheck.review.Reviews;
import de.digicheck.roadmap.RankedTown;
import de.digicheck.roadmap.RoadmapWork;
import de.digicheck.roadmap.Roadmaps;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Flux;

/** Loads the demonstration town when the service starts with {@code digicheck.demo}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("digicheck.demo")
class DemoConfiguration {

    @Bean
    DemoAnswers demoAnswers(
            CurrentMunicipality municipality, ActionFields fields, ItemMappings mappings, ResponseInbox inbox) {
        return new DemoAnswers(municipality, fields, mappings, inbox);
    }

    @Bean
    DemoTown.Setting demoSetting(CurrentMunicipality municipality, Questionnaires questionnaires, ReleaseTerms terms) {
        return new DemoTown.Setting(municipality, questionnaires, terms);
    }

    @Bean
    @Order(1)
    DemoTown demoTown(
            Campaigns campaigns,
            CampaignLifecycle lifecycle,
            DemoAnswers answers,
            DemoTown.Setting setting,
            Clock clock) {
        return new DemoTown(campaigns, lifecycle, answers, setting, clock);
    }

    @Bean
    @Order(2)
    DemoOutlines demoOutlines(Outlining outlining, ProjectOutlines outlines, ProjectCatalogue templates, Clock clock) {
        return new DemoOutlines(outlining, outlines, templates, clock);
    }

    @Bean
    @Order(4)
    DemoRoadmap demoRoadmap(RoadmapWork work, Roadmaps roadmaps, RankedTown town, Clock clock) {
        return new DemoRoadmap(work, roadmaps, town, clock);
    }

    @Bean
    @Order(5)
    DemoDecisions demoDecisions(
            Deciding deciding,
            Publishing publishing,
            ResolutionProposals proposals,
            ProjectOutlines outlines,
            CouncilBodies bodies) {
        return new DemoDecisions(deciding, publishing, proposals, outlines, bodies);
    }

    @Bean
    @Order(3)
    DemoWeights demoWeights(Weightings weightings, ValueModel configured, Clock clock) {
        return new DemoWeights(weightings, configured, clock);
    }

    @Bean
    @Order(7)
    DemoReviews demoReviews(Releases releases, Reviews reviews, Reviewing reviewing, CurrentMunicipality municipality) {
        return new DemoReviews(releases, reviews, reviewing, municipality);
    }

    @Bean
    @Order(6)
    DemoOfficeChecks demoOfficeChecks(
            OfficeChecking checking, OfficeChecks checks, CheckForm form, CurrentMunicipality municipality) {
        return new DemoOfficeChecks(checking, checks, form, municipality);
    }

    @Bean
    @Order(8)
    DemoIdeas demoIdeas(Bundling bundling, Exchange exchange, IdeaStores stores, CurrentMunicipality municipality) {
        return new DemoIdeas(bundling, exchange, stores, municipality);
    }

    @Bean
    @Order(9)
    DemoDossiers demoDossiers(Compiling compiling, Writing writing) {
        return new DemoDossiers(compiling, writing);
    }

    /** Waits until the town is loaded, so that the service is ready only then. */
    @Bean
    ApplicationRunner demoLoader(List<DemoPart> parts) {
        return arguments -> Flux.fromIterable(parts)
                .concatMap(DemoPart::load)
                .then()
                .toFuture()
                .get();
    }
}
