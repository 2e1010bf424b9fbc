package de.digicheck.release.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.fixtures.Survey;
import de.digicheck.release.AuditFinding;
import de.digicheck.release.AuditReport;
import de.digicheck.release.CoarseningStep;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.ReleasePolicy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The contract of {@code Releases} on every store. */
@EveryStore
class MongoReleasesTest {

    private static final Survey SURVEY = Survey.of("small-town");
    private static final CampaignKey KEY = new CampaignKey("spring-2026");
    private static final AuditReport SHEET = new AuditReport(
            120,
            3_400_000_000L,
            5,
            Arrays.stream(AuditFinding.Kind.values())
                    .map(kind -> new AuditFinding(kind, "field/infrastruktur", List.of("bauhof|admin", "d1")))
                    .toList(),
            Arrays.stream(CoarseningStep.values())
                    .map(step -> new AuditReport.Round(
                            List.of(new AuditFinding(AuditFinding.Kind.SUM, "", List.of())), step))
                    .toList());

    private final MongoStore store;

    MongoReleasesTest(MongoStore store) {
        this.store = store;
    }

    @Test
    void publishesOnceAndForAll() {
        MongoReleases releases = releases(store.newDatabase());
        PublishedRelease first = release(5, 4);
        PublishedRelease second = release(7, 5);

        assertThat(MongoStore.all(releases.find(KEY))).isEmpty();
        assertThat(MongoStore.all(releases.keep(first, Optional.empty()))).containsExactly(first);
        assertThat(MongoStore.all(releases.keep(second, Optional.of(SHEET)))).containsExactly(first);
        assertThat(MongoStore.all(releases.list())).containsExactly(first);
    }

    /** However often it is asked for; what another instance has published since is there as well. */
    @Test
    void readsEachReleaseOnce() {
        MongoDatabase database = store.newDatabase();
        MongoReleases releases = releases(database);
        MongoStore.all(releases.keep(release(5, 4), Optional.empty()));
        PublishedRelease read = MongoStore.all(releases.find(KEY)).get(0);

        assertThat(MongoStore.all(releases.find(KEY)).get(0)).isSameAs(read);
        assertThat(MongoStore.all(releases.list()).get(0)).isSameAs(read);

        CampaignKey autumn = new CampaignKey("autumn-2026");
        PublishedRelease later = new PublishedRelease(autumn, LocalDate.of(2026, 11, 4), read.release());
        assertThat(MongoStore.all(releases.find(autumn))).isEmpty();
        MongoStore.all(releases(database).keep(later, Optional.empty()));
        assertThat(MongoStore.all(releases.find(autumn))).containsExactly(later);
        assertThat(MongoStore.all(releases.list())).containsExactly(later, read);
    }

    @Test
    void keepsTheAuditSheetBesideTheRelease() {
        MongoReleases releases = releases(store.newDatabase());

        assertThat(MongoStore.all(releases.sheets().find(KEY))).isEmpty();
        MongoStore.all(releases.keep(release(5, 4), Optional.of(SHEET)));
        MongoStore.all(releases.keep(release(5, 4), Optional.empty()));

        assertThat(MongoStore.all(releases.sheets().find(KEY))).containsExactly(SHEET);
        assertThat(MongoStore.all(releases.find(KEY))).containsExactly(release(5, 4));
    }

    /** Until there is a release, which has a sheet of its own or none. */
    @Test
    void keepsTheLastSheetOfWhatWasRefused() {
        MongoReleases releases = releases(store.newDatabase());
        AuditReport earlier = new AuditReport(1, 1, 1, List.of(), List.of());

        MongoStore.all(releases.refuse(KEY, earlier));
        MongoStore.all(releases.refuse(KEY, SHEET));
        assertThat(MongoStore.all(releases.sheets().find(KEY))).containsExactly(SHEET);
        assertThat(MongoStore.all(releases.find(KEY))).isEmpty();
        assertThat(MongoStore.all(releases.list())).isEmpty();

        MongoStore.all(releases.keep(release(5, 4), Optional.empty()));
        assertThat(MongoStore.all(releases.sheets().find(KEY))).isEmpty();
    }

    /** As releases were stored before there were sheets. */
    @Test
    void readsAReleaseThatHasNoSheet() {
        MongoDatabase database = store.newDatabase();
        MongoCollection<Document> documents = database.getCollection("releases");
        MongoReleases releases = releases(database);
        MongoStore.all(documents.insertOne(MongoReleases.write(release(5, 4))));

        assertThat(MongoStore.all(releases.find(KEY))).containsExactly(release(5, 4));
        assertThat(MongoStore.all(releases.sheets().find(KEY))).isEmpty();
    }

    private static MongoReleases releases(MongoDatabase database) {
        return new MongoReleases(database.getCollection("releases"), database.getCollection("refused_releases"));
    }

    private static PublishedRelease release(int minimumGroupSize, int day) {
        return new PublishedRelease(
                KEY,
                LocalDate.of(2026, 5, day),
                ReleasePolicy.townOnly(minimumGroupSize)
                        .release(SURVEY.estimate(Path.of("src/test/resources/small-town/responses.csv"))));
    }
}
