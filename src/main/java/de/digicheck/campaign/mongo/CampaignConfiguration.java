package de.digicheck.campaign.mongo;

import de.digicheck.campaign.CampaignKeys;
import de.digicheck.campaign.CampaignLifecycle;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.Consenting;
import de.digicheck.campaign.Replanning;
import de.digicheck.campaign.TransitionWork;
import de.digicheck.campaign.files.KeyFolder;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.questionnaire.Questionnaires;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
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
    CampaignKeys campaignKeys(@Value("${digicheck.keys}") Path folder) {
        return new KeyFolder(folder);
    }

    @Bean
    CampaignLifecycle campaignLifecycle(
            Campaigns campaigns,
            Questionnaires questionnaires,
            CampaignKeys keys,
            List<TransitionWork> works,
            Clock clock) {
        return new CampaignLifecycle(campaigns, questionnaires, keys, works, clock);
    }

    @Bean
    Consenting consenting(Campaigns campaigns, CampaignKeys keys, Clock clock) {
        return new Consenting(campaigns, keys, clock);
    }

    @Bean
    Replanning replanning(Campaigns campaigns, CampaignKeys keys, Clock clock) {
        return new Replanning(campaigns, keys, clock);
    }
}
