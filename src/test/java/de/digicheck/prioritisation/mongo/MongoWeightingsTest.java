package de.digicheck.prioritisation.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.SwingWeights;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.prioritisation.ValueModels;
import de.digicheck.prioritisation.Weighting;
import de.digicheck.prioritisation.Weightings;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two instances of a service on one store. */
@EveryStore
class MongoWeightingsTest {

    private static final ValueModel CONFIGURED = new ValueModel(Map.of(Criterion.EFFICIENCY, 1.0), Map.of());

    private final Weightings here;
    private final Weightings there;

    MongoWeightingsTest(MongoStore store) {
        MongoDatabase database = store.newDatabase();
        here = new MongoWeightings(database.getCollection("weightings"));
        there = new MongoWeightings(database.getCollection("weightings"));
    }

    @Test
    void keepsEveryDecisionAndTheLatestIsInForce() {
        assertThat(all(new ValueModels(CONFIGURED, there).now()).get(0).values())
                .isEqualTo(CONFIGURED);

        assertThat(all(here.add(weighting(1, 50)))).containsExactly(true);
        assertThat(all(there.add(weighting(2, 12.5)))).containsExactly(true);

        assertThat(all(here.list()).stream().map(Weighting::version)).containsExactly(2, 1);
        ValueModels.InForce now = all(new ValueModels(CONFIGURED, here).now()).get(0);
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.source().orElseThrow().offices()).isEqualTo("Leitung Bauhof");
        assertThat(now.values().weight(Criterion.FOUNDATION)).isEqualTo(12.5 / 112.5);
    }

    @Test
    void takesEachVersionOnce() {
        assertThat(all(here.add(weighting(1, 50)))).containsExactly(true);
        assertThat(all(there.add(weighting(1, 75)))).containsExactly(false);

        assertThat(all(there.latest()).get(0).points().points()).containsEntry(Criterion.FOUNDATION, 50.0);
    }

    private static Weighting weighting(int version, double foundation) {
        return new Weighting(
                version,
                Instant.parse("2026-11-25T08:00:00Z"),
                "cdo",
                "Leitung Bauhof",
                new SwingWeights(Map.of(Criterion.SURVEY_NEED, 100.0, Criterion.FOUNDATION, foundation)));
    }
}
