package de.digicheck.campaign.web;

import de.digicheck.campaign.CampaignLifecycle;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.Consenting;
import de.digicheck.campaign.Entrusting;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.Replanning;
import de.digicheck.campaign.RunningWorks;
import de.digicheck.campaign.Trustees;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.web.NavigationEntry;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.shared.AccountRole;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires pages and API of campaigns. */
@Configuration(proxyBeanMethods = false)
class CampaignWebConfiguration {

    private static final int POSITION = 20;

    @Bean
    Drafting drafting(
            Campaigns campaigns,
            CampaignLifecycle lifecycle,
            RunningWorks works,
            Questionnaires questionnaires,
            CurrentMunicipality town,
            ReleaseTerms terms) {
        return new Drafting(campaigns, lifecycle, works, questionnaires, town, terms);
    }

    @Bean
    Consultation consultation(Drafting drafting, Consenting consenting, Replanning replanning) {
        return new Consultation(drafting, consenting, replanning);
    }

    @Bean
    GridEditing gridEditing(Drafting drafting, Consultation consultation, CurrentMunicipality town) {
        return new GridEditing(drafting, consultation, town);
    }

    @Bean
    GridViews gridViews(CurrentMunicipality town) {
        return new GridViews(town);
    }

    @Bean
    Entrustment entrustment(Drafting drafting, Entrusting entrusting, Trustees trustees) {
        return new Entrustment(drafting, entrusting, trustees);
    }

    @Bean
    PlanFormPages planFormPages(CampaignViews views) {
        return new PlanFormPages(views);
    }

    @Bean
    CampaignViews campaignViews(Questionnaires questionnaires, CurrentMunicipality town, Clock clock) {
        return new CampaignViews(questionnaires, town, clock);
    }

    @Bean
    NavigationEntry campaignsInNavigation() {
        return NavigationEntry.of(
                POSITION,
                "/erhebungen",
                "campaign.list.title",
                AccountRole.ADMIN,
                AccountRole.CDO,
                AccountRole.STAFF_COUNCIL,
                AccountRole.DPO);
    }
}
