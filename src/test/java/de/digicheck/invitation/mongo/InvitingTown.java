package de.digicheck.invitation.mongo;

import static de.digicheck.fixtures.MongoStore.all;

import com.mongodb.reactivestreams.client.MongoClient;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.StateChange;
import de.digicheck.campaign.files.KeyFolder;
import de.digicheck.campaign.mongo.StoredCampaigns;
import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.AccessCodes;
import de.digicheck.invitation.CodeRequest;
import de.digicheck.invitation.CodeRetention;
import de.digicheck.invitation.IssuedCodes;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrgUnitKind;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.platform.mongo.DatabasesOf;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All of a service that codes go through, on a store and a key folder. */
final class InvitingTown {

    static final PartKey OFFICE = new PartKey("o1");
    static final PartKey MERGED = new PartKey("o2+o3");
    static final RoleKey LEAD = new RoleKey("lead");
    static final List<CodeRequest> REQUESTS = List.of(
            new CodeRequest(OFFICE, Optional.empty(), 20),
            new CodeRequest(OFFICE, Optional.of(LEAD), 10),
            new CodeRequest(MERGED, Optional.empty(), 30));

    private static final RoleKey STAFF = new RoleKey("staff");
    private static final Municipality TOWN = new Municipality(
            "town",
            LocalizedText.german("Stadt"),
            List.of(
                    new RoleGroup(LEAD, false, LocalizedText.german("Leitung")),
                    new RoleGroup(STAFF, false, LocalizedText.german("Verwaltung"))),
            List.of(
                    unit("o1", Map.of(STAFF, 20, LEAD, 10)),
                    unit("o2", Map.of(STAFF, 8)),
                    unit("o3", Map.of(STAFF, 22))));

    private static OrgUnit unit(String code, Map<RoleKey, Integer> heads) {
        return new OrgUnit(
                new OrgUnitCode(code),
                OrgUnitKind.OFFICE,
                Optional.empty(),
                LocalizedText.german(code),
                Optional.of(heads),
                0,
                List.of());
    }

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");

    final Databases databases;
    final Campaigns campaigns;
    final WatchedRecords records;
    final CodeRetention retention;
    final AccessCodes codes;

    private InvitingTown(Databases databases, WatchedRecords records, Path keys) {
        this.databases = databases;
        this.records = records;
        campaigns = StoredCampaigns.in(databases);
        retention = new CodeRetention(campaigns, records);
        codes = new AccessCodes(campaigns, new KeyFolder(keys), records, retention);
    }

    static InvitingTown on(MongoClient client, String main, Path keys) {
        Databases databases = DatabasesOf.installation(client, main);
        return new InvitingTown(databases, new WatchedRecords(new MongoCodeRecords(databases)), keys);
    }

    CampaignKey agree(String key) {
        CampaignKey campaign = new CampaignKey(key);
        CampaignPlan plan = CampaignPlan.of(
                new QuestionnaireReference("q", 1, "0".repeat(64)),
                new CampaignPlan.Population(TOWN, List.of()),
                new CampaignWindow(DAY, DAY),
                false,
                ReleaseTerms.DEFAULTS);
        StateChange drafted = new StateChange(CampaignState.DRAFTED, NOON, "cdo", Optional.empty());
        all(campaigns.add(Campaign.draft(campaign, "town", plan, false, drafted)));
        move(campaign, CampaignState.AGREED);
        return campaign;
    }

    Campaign move(CampaignKey campaign, CampaignState to) {
        StateChange change = new StateChange(to, NOON, "cdo", Optional.empty());
        return all(campaigns.change(campaign, current -> current.enter(change))).get(0);
    }

    /** Closes a campaign as the service does. */
    Campaign close(CampaignKey campaign) {
        StateChange change = new StateChange(CampaignState.CLOSED, NOON, "cdo", Optional.empty());
        Campaign closed = all(retention
                        .strip(campaign)
                        .flatMap(strip -> campaigns.change(campaign, current -> strip.apply(current.enter(change)))))
                .get(0);
        all(retention.tidy(campaign));
        return closed;
    }

    Campaign find(CampaignKey campaign) {
        return all(campaigns.find(campaign)).get(0);
    }

    List<AccessCode> issue(CampaignKey campaign) {
        return codesOf(all(codes.issue(campaign, REQUESTS)).get(0));
    }

    static List<AccessCode> codesOf(IssuedCodes issued) {
        return issued.batches().stream()
                .flatMap(batch -> batch.codes().stream())
                .toList();
    }
}
