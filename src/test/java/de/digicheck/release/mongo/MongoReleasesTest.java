package de.digicheck.release.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.fixtures.Survey;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.ReleasePolicy;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The contract of {@code Releases} on every store. */
@EveryStore
class MongoReleasesTest {

    private static final Survey SURVEY = Survey.of("small-town");
    private static final CampaignKey KEY = new CampaignKey("spring-2026");

    private final MongoStore store;

    MongoReleasesTest(MongoStore store) {
        this.store = store;
    }

    @Test
    void publishesOnceAndForAll() {
        MongoReleases releases = new MongoReleases(store.newDatabase().getCollection("releases"));
        PublishedRelease first = release(5, 4);
        PublishedRelease second = release(7, 5);

        assertThat(MongoStore.all(releases.find(KEY))).isEmpty();
        assertThat(MongoStore.all(releases.keep(first))).containsExactly(first);
        assertThat(MongoStore.all(releases.keep(second))).containsExactly(first);
        assertThat(MongoStore.all(releases.list())).containsExactly(first);
    }

    private static PublishedRelease release(int minimumGroupSize, int day) {
        return new PublishedRelease(
                KEY,
                LocalDate.of(2026, 5, day),
                ReleasePolicy.townOnly(minimumGroupSize)
                        .release(SURVEY.estimate(Path.of("src/test/resources/small-town/responses.csv"))));
    }
}
