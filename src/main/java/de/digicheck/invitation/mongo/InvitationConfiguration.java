package de.digicheck.invitation.mongo;

import de.digicheck.campaign.CampaignKeys;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.InvitedCounts;
import de.digicheck.invitation.AccessCodes;
import de.digicheck.invitation.CodeCount;
import de.digicheck.invitation.CodeRecords;
import de.digicheck.invitation.CodeRetention;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.platform.mongo.Housekeeping;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires invitations. */
@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

    private static final Duration HOUR = Duration.ofHours(1);

    @Bean
    CodeRecords codeRecords(Databases databases) {
        return new MongoCodeRecords(databases);
    }

    @Bean
    CodeRetention codeRetention(Campaigns campaigns, CodeRecords records) {
        return new CodeRetention(campaigns, records);
    }

    @Bean
    AccessCodes accessCodes(Campaigns campaigns, CampaignKeys keys, CodeRecords records, CodeRetention retention) {
        return new AccessCodes(campaigns, keys, records, retention);
    }

    @Bean
    InvitedCounts invitedCounts(AccessCodes codes) {
        return campaign -> codes.counts(campaign).map(InvitationConfiguration::invited);
    }

    private static List<InvitedCounts.Invited> invited(List<CodeCount> counts) {
        return counts.stream()
                .map(count -> new InvitedCounts.Invited(count.part(), count.role(), count.count()))
                .toList();
    }

    /** Finishes what a crash has interrupted, and deletes what is due, at the start and every hour. */
    @Bean
    Housekeeping codeHousekeeping(CodeRetention retention) {
        return new Housekeeping(HOUR, "Codes that are due could not be deleted", retention::expire);
    }
}
