package de.digicheck.campaign;

import de.digicheck.audit.AuditEntry;
import de.digicheck.shared.GermanTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what a campaign knows of itself into entries of the audit log. The same campaign gives the same entries. */
final class CampaignRecords {

    /** Who does what nobody has asked for at the moment. */
    static final String SERVICE = "digicheck";

    private final String campaign;
    private final List<AuditEntry> entries = new ArrayList<>();

    private CampaignRecords(Campaign campaign) {
        this.campaign = campaign.key().value();
    }

    static List<AuditEntry> of(Campaign campaign) {
        CampaignRecords records = new CampaignRecords(campaign);
        for (int i = 0; i < campaign.history().size(); i++) {
            records.add("history/" + i, campaign.history().get(i), i == 0);
        }
        for (int i = 0; i < campaign.consents().statements().size(); i++) {
            records.add("statement/" + i, campaign.consents().statements().get(i));
        }
        for (int i = 0; i < campaign.amendments().size(); i++) {
            records.add("amendment/" + i, campaign.amendments().get(i));
        }
        campaign.sealing()
                .deleted()
                .ifPresent(day -> records.entries.add(new AuditEntry(
                        records.campaign + "/deleted",
                        day.atStartOfDay(GermanTime.ZONE).toInstant(),
                        SERVICE,
                        "answers-deleted",
                        Optional.of(records.campaign),
                        Optional.empty())));
        return List.copyOf(records.entries);
    }

    /** What leads back to the draft is recorded as what the party has said. */
    private void add(String id, StateChange change, boolean first) {
        if (first || change.to() != CampaignState.DRAFTED) {
            entries.add(new AuditEntry(
                    campaign + "/" + id,
                    change.at(),
                    change.by(),
                    change.to().word(),
                    Optional.of(campaign),
                    change.reason()));
        }
    }

    private void add(String id, Statement statement) {
        String detail = Stream.of(Optional.of(statement.party()), statement.document(), statement.words())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        entries.add(new AuditEntry(
                campaign + "/" + id,
                statement.at(),
                statement.by(),
                "statement-" + statement.outcome().word(),
                Optional.of(campaign),
                Optional.of(detail)));
    }

    private void add(String id, Amendment amendment) {
        entries.add(new AuditEntry(
                campaign + "/" + id,
                amendment.at(),
                amendment.by(),
                amendment.kind().word(),
                Optional.of(campaign),
                Optional.of(amendment.reason()).filter(reason -> !reason.isEmpty())));
    }
}
