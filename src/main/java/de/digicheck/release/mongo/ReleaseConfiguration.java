package de.digicheck.release.mongo;

import de.digicheck.aggregation.SealedCounts;
import de.digicheck.aggregation.TurnoutCounts;
import de.digicheck.campaign.BeforeClose;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.InvitedCounts;
import de.digicheck.campaign.RunningWorks;
import de.digicheck.organisation.Municipality;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.release.AuditSheets;
import de.digicheck.release.Gate;
import de.digicheck.release.Releases;
import de.digicheck.release.Releasing;
import de.digicheck.release.TurnoutBoard;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the gate. */
@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

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
            SealedCounts counts, Releases releases, Campaigns campaigns, TurnoutBoard turnout, RunningWorks works) {
        return new Releasing(counts, releases, campaigns, turnout, Gate::of, works);
    }

    /** After the close nobody knows any more how many codes a part had. */
    @Bean
    BeforeClose turnoutBeforeClose(TurnoutBoard board) {
        return campaign -> board.of(campaign).then();
    }

    @Bean
    TurnoutBoard turnoutBoard(
            TurnoutCounts counts, InvitedCounts invited, Databases databases, Municipality municipality, Clock clock) {
        MongoTurnoutSnapshots snapshots =
                new MongoTurnoutSnapshots(databases.main().getCollection("turnout"));
        return new TurnoutBoard(counts, invited, snapshots, municipality, clock);
    }
}
