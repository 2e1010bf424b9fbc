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
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.OfficeChecking;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.organisation.Municipality;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.prioritisation.Weightings;
import de.digicheck.projectcatalogue.Outlining;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.release.Releases;
import de.digicheck.response.ResponseInbox;
import de.digicheck.roadmap.RankedTown;
import de.digicheck.roadmap.RoadmapWork;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.review.Reviewing;
import de.digicheck.review.Reviews;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Loads the demonstration town when the service starts with {@code digicheck.demo}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("digicheck.demo")
class DemoConfiguration {

    @Bean
    DemoAnswers demoAnswers(
            Municipality municipality, ActionFields fields, ItemMappings mappings, ResponseInbox inbox) {
        return new DemoAnswers(municipality, fields, mappings, inbox);
    }

    @Bean
    DemoTown.Setting demoSetting(Municipality municipality, Questionnaires questionnaires, ReleaseTerms terms) {
        return new DemoTown.Setting(municipality, questionnaires, terms);
    }

    @Bean
    DemoTown demoTown(
            Campaigns campaigns,
            CampaignLifecycle lifecycle,
            DemoAnswers answers,
            DemoTown.Setting setting,
            Clock clock) {
        return new DemoTown(campaigns, lifecycle, answers, setting, clock);
    }

    @Bean
    DemoOutlines demoOutlines(Outlining outlining, ProjectOutlines outlines, ProjectCatalogue templates, Clock clock) {
        return new DemoOutlines(outlining, outlines, templates, clock);
    }

    @Bean
    DemoRoadmap demoRoadmap(RoadmapWork work, Roadmaps roadmaps, RankedTown town, Clock clock) {
        return new DemoRoadmap(work, roadmaps, town, clock);
    }

    @Bean
    DemoDecisions demoDecisions(
            Deciding deciding,
            Publishing publishing,
            ResolutionProposals proposals,
            ProjectOutlines outlines,
            CouncilBodies bodies) {
        return new DemoDecisions(deciding, publishing, proposals, outlines, bodies);
    }

    @Bean
    DemoWeights demoWeights(Weightings weightings, ValueModel configured, Clock clock) {
        return new DemoWeights(weightings, configured, clock);
    }

    @Bean
    DemoReviews demoReviews(Releases releases, Reviews reviews, Reviewing reviewing, Municipality municipality) {
        return new DemoReviews(releases, reviews, reviewing, municipality);
    }

    @Bean
    DemoOfficeChecks demoOfficeChecks(
            OfficeChecking checking, OfficeChecks checks, CheckForm form, Municipality municipality) {
        return new DemoOfficeChecks(checking, checks, form, municipality);
    }

    /** Waits until the town is loaded, so that the service is ready only then. */
    @Bean
    ApplicationRunner demoLoader(DemoTown town, DemoOutlines outlines, DemoWeights weights, DemoRoadmap roadmap, DemoDecisions decisions, DemoReviews reviews, DemoOfficeChecks officeChecks) {
        return arguments -> town.load()
                .then(outlines.load())
                .then(weights.load())
                .then(roadmap.load())
                .then(decisions.load())
                .then(Mono.defer(reviews::load))
                .then(officeChecks.load())
                .toFuture()
                .get();
    }
}
