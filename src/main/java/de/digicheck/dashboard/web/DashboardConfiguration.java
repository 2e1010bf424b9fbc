package de.digicheck.dashboard.web;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.audit.ResultReaders;
import de.digicheck.campaign.Campaigns;
import de.digicheck.dashboard.PublishedResults;
import de.digicheck.dashboard.ResultPublications;
import de.digicheck.dashboard.Vocabulary;
import de.digicheck.idea.PublishedBundles;
import de.digicheck.officecheck.OfficeSurvey;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.web.NavigationEntry;
import de.digicheck.platform.web.OverviewNews;
import de.digicheck.prioritisation.Rankings;
import de.digicheck.prioritisation.Screening;
import de.digicheck.projectcatalogue.ProjectRanks;
import de.digicheck.projectcatalogue.Projects;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.release.Releases;
import de.digicheck.release.WaitingTexts;
import de.digicheck.review.Reviews;
import de.digicheck.roadmap.RankedTown;
import de.digicheck.roadmap.Roadmaps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** Wires the pages of results. */
@Configuration(proxyBeanMethods = false)
class DashboardConfiguration {

    @Bean
    Vocabulary vocabulary(CurrentMunicipality municipality, Questionnaires questionnaires, ActionFields fields) {
        return new Vocabulary(municipality, questionnaires, fields);
    }

    @Bean
    PublishedResults publishedResults(
            Campaigns campaigns, Releases releases, Rankings rankings, Projects projects, Vocabulary vocabulary) {
        return new PublishedResults(campaigns, releases, rankings, projects, vocabulary);
    }

    @Bean
    Reading reading(Campaigns campaigns, PublishedResults results, ResultReaders readers, CurrentMunicipality town) {
        return new Reading(campaigns, results, readers, town);
    }

    @Bean
    FieldRemarks fieldRemarks(Reviews reviews) {
        return new FieldRemarks(reviews);
    }

    @Bean
    OverviewFacts overviewFacts(
            Reviews reviews,
            Roadmaps roadmaps,
            Screening screening,
            WaitingTexts texts,
            ObjectProvider<OverviewNews> news) {
        return new OverviewFacts(reviews, roadmaps, screening, texts, news.getIfAvailable(() -> OverviewNews.NONE));
    }

    /** Also what the start page tells everybody. What becomes of ideas is told where a module tells it. */
    @Bean
    FollowedIdeas followedIdeas(PublishedBundles bundles, CurrentMunicipality town) {
        return new FollowedIdeas(bundles, town);
    }

    @Bean
    PublicResults publicResults(
            ResultPublications publications,
            Campaigns campaigns,
            PublishedResults results,
            Roadmaps roadmaps,
            FollowedIdeas ideas,
            Scheduler computing) {
        return new PublicResults(publications, campaigns, results, roadmaps, ideas, computing);
    }

    @Bean
    ReportPages reportPages(Scheduler computing) {
        return new ReportPages(computing);
    }

    @Bean
    ProjectRanks projectRanks(Reading reading) {
        return new LatestRanks(reading);
    }

    @Bean
    OfficeSurvey officeSurvey(Reading reading) {
        return new LatestSurvey(reading);
    }

    @Bean
    RankedTown rankedTown(Reading reading, Screening screening) {
        return new LatestRanking(reading, screening);
    }

    @Bean
    NavigationEntry overviewEntry() {
        return NavigationEntry.of(10, "/uebersicht", "dashboard.overview.title", Right.SEE_RESULTS);
    }

    @Bean
    NavigationEntry resultsEntry() {
        return NavigationEntry.of(30, "/ergebnisse", "dashboard.list.title", Right.SEE_RESULTS);
    }

    @Bean
    NavigationEntry prioritiesEntry() {
        return NavigationEntry.of(40, "/prioritaeten", "dashboard.priorities.title", Right.SEE_PROJECTS);
    }
}
