package de.digicheck.campaign.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.StateChange;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.organisation.Municipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two instances of a service on one store. */
@EveryStore
class MongoCampaignsTest {

    private static final CampaignKey KEY = new CampaignKey("winter");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private final Campaigns here;
    private final Campaigns there;

    MongoCampaignsTest(MongoStore store) {
        MongoDatabase database = store.newDatabase();
        here = new MongoCampaigns(database.getCollection("campaigns"));
        there = new MongoCampaigns(database.getCollection("campaigns"));
        all(here.add(draft()));
    }

    @Test
    void seesAtOnceWhatAnotherInstanceHasChanged() {
        assertThat(all(there.find(KEY))).singleElement().matches(one -> one.state() == CampaignState.DRAFTED);

        Campaign agreed = agree(here);

        assertThat(all(there.find(KEY))).containsExactly(agreed);
    }

    @Test
    void showsItsOwnChangesAtOnceToThoseWhoAskForSomethingRecent() {
        all(here.findRecent(KEY));

        Campaign agreed = agree(here);

        assertThat(all(here.findRecent(KEY))).containsExactly(agreed);
    }

    @Test
    void changesWhatAnotherInstanceHasChangedBefore() {
        all(there.find(KEY));
        Campaign agreed = agree(here);

        Campaign opened = enter(there, CampaignState.OPEN);

        assertThat(opened.revision()).isEqualTo(agreed.revision() + 1);
        assertThat(all(here.find(KEY))).containsExactly(opened);
    }

    @Test
    void findsNothingThatIsNotThere() {
        assertThat(all(here.find(new CampaignKey("summer")))).isEmpty();
        assertThat(all(here.findRecent(new CampaignKey("summer")))).isEmpty();
    }

    private static Campaign agree(Campaigns campaigns) {
        return enter(campaigns, CampaignState.AGREED);
    }

    private static Campaign enter(Campaigns campaigns, CampaignState state) {
        return all(campaigns.change(KEY, campaign -> campaign.enter(change(state))))
                .get(0);
    }

    private static StateChange change(CampaignState to) {
        return new StateChange(to, Instant.parse("2026-11-16T11:00:00Z"), "cdo", Optional.empty());
    }

    private static Campaign draft() {
        CampaignPlan plan = CampaignPlan.of(
                new QuestionnaireReference("q", 1, "0".repeat(64)),
                new CampaignPlan.Population(Municipality.flat(List.of(), List.of()), List.of()),
                new CampaignWindow(DAY, DAY),
                true,
                ReleaseTerms.DEFAULTS);
        return Campaign.draft(KEY, "town", plan, false, change(CampaignState.DRAFTED));
    }
}
