package de.digicheck.campaign.mongo;

import de.digicheck.campaign.CampaignLifecycle;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.TransitionWork;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.questionnaire.Questionnaires;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires campaigns. */
@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

    @Bean
    Campaigns campaigns(Databases databases) {
        return new MongoCampaigns(databases.main().getCollection("campaigns"));
    }

    @Bean
    CampaignLifecycle campaignLifecycle(
            Campaigns campaigns, Questionnaires questionnaires, List<TransitionWork> works, Clock clock) {
        return new CampaignLifecycle(campaigns, questionnaires, works, clock);
    }
}
