package de.digicheck.release.mongo;

import de.digicheck.aggregation.SealedCounts;
import de.digicheck.aggregation.TurnoutCounts;
import de.digicheck.campaign.BeforeClose;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.InvitedCounts;
import de.digicheck.campaign.RunningWorks;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.platform.mongo.Housekeeping;
import de.digicheck.release.AuditSheets;
import de.digicheck.release.Gate;
import de.digicheck.release.Releases;
import de.digicheck.release.Releasing;
import de.digicheck.release.TextBatches;
import de.digicheck.release.TextReleasing;
import de.digicheck.release.TurnoutBoard;
import de.digicheck.release.WaitingTexts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Wires the gate. */
@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    private static final Duration HOUR = Duration.ofHours(1);

    @Bean
    MongoReleases releases(Databases databases) {
        return new MongoReleases(
                databases.main().getCollection("releases"), databases.main().getCollection("refused_releases"));
    }

    @Bean
    AuditSheets auditSheets(MongoReleases releases) {
        return releases.sheets();
    }

    @Bean
    Releasing releasing(
            SealedCounts counts,
            Releases releases,
            Campaigns campaigns,
            TurnoutBoard turnout,
            TextBatches batches,
            RunningWorks works) {
        TextReleasing texts = new TextReleasing(counts, batches, new SecureRandom());
        return new Releasing(counts, releases, campaigns, turnout, texts, Gate::of, works);
    }

    @Bean
    TextBatches textBatches(Databases databases) {
        return new MongoTextBatches(databases.main());
    }

    @Bean
    WaitingTexts waitingTexts(Campaigns campaigns, TextBatches batches) {
        return new WaitingTexts(campaigns, batches);
    }

    /** Batches that nobody has dealt with go when single answers go. */
    @Bean
    Housekeeping batchRetention(Campaigns campaigns, TextBatches batches) {
        return new Housekeeping(HOUR, "Batches of free texts could not be deleted", () -> expire(campaigns, batches));
    }

    private static Mono<Void> expire(Campaigns campaigns, TextBatches batches) {
        return campaigns
                .list()
                .filter(campaign -> campaign.sealing().deleted().isPresent())
                .concatMap(campaign -> batches.drop(campaign.key()))
                .then();
    }

    /** After the close nobody knows any more how many codes a part had. */
    @Bean
    BeforeClose turnoutBeforeClose(TurnoutBoard board) {
        return campaign -> board.of(campaign).then();
    }

    @Bean
    TurnoutBoard turnoutBoard(
            TurnoutCounts counts,
            InvitedCounts invited,
            Databases databases,
            CurrentMunicipality municipality,
            Clock clock) {
        MongoTurnoutSnapshots snapshots =
                new MongoTurnoutSnapshots(databases.main().getCollection("turnout"));
        return new TurnoutBoard(counts, invited, snapshots, municipality, clock);
    }
}
