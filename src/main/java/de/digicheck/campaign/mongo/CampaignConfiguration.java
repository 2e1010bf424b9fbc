package de.digicheck.campaign.mongo;

import de.digicheck.audit.AuditLog;
import de.digicheck.campaign.AuditedCampaigns;
import de.digicheck.campaign.CampaignCalendar;
import de.digicheck.campaign.CampaignKeys;
import de.digicheck.campaign.CampaignLifecycle;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.Consenting;
import de.digicheck.campaign.Deeds;
import de.digicheck.campaign.Entrusting;
import de.digicheck.campaign.PassphraseCost;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.Replanning;
import de.digicheck.campaign.RunningWorks;
import de.digicheck.campaign.TransitionWork;
import de.digicheck.campaign.Trustees;
import de.digicheck.campaign.files.KeyFolder;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.questionnaire.Questionnaires;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Wires campaigns. */
@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignConfiguration.class);
    private static final Duration LOOKS = Duration.ofMinutes(10);

    @Bean
    AuditedCampaigns campaigns(Databases databases, AuditLog log) {
        return new AuditedCampaigns(stored(databases), log);
    }

    static Campaigns stored(Databases databases) {
        return new MongoCampaigns(databases.main().getCollection("campaigns"));
    }

    @Bean
    CampaignKeys campaignKeys(@Value("${digicheck.keys}") Path folder) {
        return new KeyFolder(folder);
    }

    @Bean
    Trustees trustees(CampaignKeys keys, Clock clock) {
        return new Trustees(keys, PassphraseCost.RECOMMENDED, clock);
    }

    @Bean
    RunningWorks runningWorks() {
        return new RunningWorks(error -> {
            if (error instanceof RefusedChangeException refused) {
                LOG.warn("Sealing or releasing stopped: {}", refused.getMessage());
            } else {
                LOG.error("Sealing or releasing failed", error);
            }
        });
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
    Deeds deeds(AuditLog log, Clock clock) {
        return new Deeds(log, clock);
    }

    @Bean
    Entrusting entrusting(
            Campaigns campaigns, Consenting consenting, CampaignLifecycle lifecycle, Trustees trustees, Deeds deeds) {
        return new Entrusting(campaigns, consenting, lifecycle, trustees, deeds);
    }

    @Bean
    Replanning replanning(Campaigns campaigns, CampaignKeys keys, Clock clock) {
        return new Replanning(campaigns, keys, clock);
    }

    @Bean
    CampaignCalendar campaignCalendar(Campaigns campaigns, CampaignLifecycle lifecycle, Clock clock) {
        return new CampaignCalendar(campaigns, lifecycle, clock);
    }

    /** Opens and closes what is due, and completes the audit log, at the start and every few minutes. */
    @Bean
    ApplicationRunner calendar(CampaignCalendar calendar, AuditedCampaigns campaigns) {
        return arguments -> Flux.interval(Duration.ZERO, LOOKS)
                .onBackpressureDrop()
                .concatMap(look -> campaigns
                        .complete()
                        .thenMany(calendar.proceed())
                        .then()
                        .onErrorResume(error -> {
                            LOG.error("A campaign could not be opened or closed by date; trying again soon", error);
                            return Mono.empty();
                        }))
                .subscribe();
    }
}
