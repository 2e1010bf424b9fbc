package de.digicheck.review.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.review.ReviewEntry;
import de.digicheck.review.Reviews;
import de.digicheck.review.Statement;
import de.digicheck.review.Subject;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ProjectKey;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Two instances of a service on one store. */
@EveryStore
class MongoReviewsTest {

    private static final CampaignKey CAMPAIGN = new CampaignKey("wave-1");
    private static final String PART = "d1.direct+finance";

    private final Reviews here;
    private final Reviews there;

    MongoReviewsTest(MongoStore store) {
        MongoDatabase database = store.newDatabase();
        here = new MongoReviews(database.getCollection("reviews"));
        there = new MongoReviews(database.getCollection("reviews"));
    }

    @Test
    void readsWhatItKeepsInTheOrderInWhichItWasSaid() {
        List<Statement> said = List.of(
                new Statement.Remark(Subject.PART, false, "Umzug"),
                new Statement.Remark(new Subject(Subject.Kind.ITEM, "q1"), true, "Die Frage passt nicht"),
                new Statement.Judgement(new ActionFieldKey("skills"), true, ""),
                new Statement.Judgement(new ActionFieldKey("skills"), false, "Es gibt Schulungen"),
                new Statement.Proposal(new ProjectKey("kiosk"), "Kiosk", true),
                new Statement.SignOff(""));
        said.forEach(statement -> all(here.add(entry(PART, statement))));

        assertThat(all(there.of(CAMPAIGN, PART)))
                .extracting(ReviewEntry::statement)
                .containsExactlyElementsOf(said);
        assertThat(all(there.of(CAMPAIGN, PART)).get(5))
                .isEqualTo(entry(PART, said.get(5)).numbered(6));
    }

    @Test
    void tellsPartsAndCampaignsApart() {
        all(here.add(entry(PART, new Statement.SignOff("eins"))));
        all(here.add(entry("finance", new Statement.SignOff("zwei"))));

        assertThat(all(here.of(CAMPAIGN, "finance"))).hasSize(1);
        assertThat(all(here.of(CAMPAIGN))).hasSize(2);
        assertThat(all(here.of(new CampaignKey("wave-2")))).isEmpty();
        assertThat(all(here.of(new CampaignKey("wave-2"), PART))).isEmpty();
    }

    @Test
    void losesNothingThatIsSaidAtTheSameMoment() {
        all(Flux.range(0, 10)
                .flatMap(i -> (i % 2 == 0 ? here : there).add(entry(PART, new Statement.SignOff("Nummer " + i)))));

        assertThat(all(here.of(CAMPAIGN, PART)))
                .extracting(ReviewEntry::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    private static ReviewEntry entry(String part, Statement statement) {
        return new ReviewEntry(CAMPAIGN, part, 1, Instant.EPOCH, "pilot", AccountRole.PILOT, statement);
    }
}
