package de.digicheck.projectcatalogue.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.projectcatalogue.Editor;
import de.digicheck.projectcatalogue.Heading;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Outlines;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import de.digicheck.projectcatalogue.RefusedOutlineException.Reason;
import de.digicheck.projectcatalogue.UnitConcept;
import de.digicheck.projectcatalogue.UnitConcepts;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two instances of a service on one store. */
@EveryStore
class MongoProjectOutlinesTest {

    private static final ProjectKey KEY = new ProjectKey("dms");
    private static final Editor CDO = new Editor("cdo", AccountRole.CDO);

    private final ProjectOutlines here;
    private final ProjectOutlines there;
    private final UnitConcepts concepts;

    MongoProjectOutlinesTest(MongoStore store) {
        MongoDatabase database = store.newDatabase();
        here = new MongoProjectOutlines(database.getCollection("outlines"));
        there = new MongoProjectOutlines(database.getCollection("outlines"));
        concepts = new MongoUnitConcepts(database.getCollection("concepts"));
    }

    @Test
    void keepsEveryVersionInItsOrder() {
        OutlineVersion first = version(1, "Akte");
        OutlineVersion second = version(2, "E-Akte");
        OutlineVersion third = version(3, "E-Akte für alle");
        all(here.add(first));
        all(there.add(second));
        all(here.add(third));

        assertThat(all(there.find(KEY))).containsExactly(third);
        assertThat(all(there.versionsOf(KEY))).containsExactly(first, second, third);
        assertThat(all(there.list())).containsExactly(third);
    }

    @Test
    void refusesAVersionThatStartsFromAnOldOne() {
        all(here.add(version(1, "Akte")));
        all(here.add(version(2, "E-Akte")));

        assertRefused(Reason.CHANGED_MEANWHILE, version(2, "Papierakte"));
        assertRefused(Reason.CHANGED_MEANWHILE, version(4, "Papierakte"));
        assertRefused(Reason.KEY_TAKEN, version(1, "Papierakte"));
        assertThat(all(here.versionsOf(KEY))).hasSize(2);
    }

    @Test
    void readsWhatItKeeps() {
        for (long seed = 1; seed <= 30; seed++) {
            ProjectOutline random = Outlines.of(seed);
            OutlineVersion version = new OutlineVersion(1, Instant.EPOCH, CDO, random);
            ProjectOutlines fresh = seed % 2 == 0 ? here : there;
            if (all(fresh.find(random.key())).isEmpty()) {
                all(fresh.add(version));
                assertThat(all(here.find(random.key()))).containsExactly(version);
            }
        }
        assertThat(all(here.list())).isNotEmpty();
    }

    @Test
    void findsNothingThatIsNotThere() {
        assertThat(all(here.find(KEY))).isEmpty();
        assertThat(all(here.versionsOf(KEY))).isEmpty();
        assertThat(all(here.list())).isEmpty();
    }

    @Test
    void linksOneConceptAUnit() {
        UnitConcept early = concept("Konzept 2025", Optional.empty());
        UnitConcept late = concept("Konzept 2026", Optional.of("https://akten.example/2026"));
        all(concepts.put(early));
        all(concepts.put(late));

        assertThat(all(concepts.list())).containsExactly(late);
    }

    private static UnitConcept concept(String reference, Optional<String> address) {
        return new UnitConcept(new OrgUnitCode("depot"), reference, address, LocalDate.of(2026, 5, 3));
    }

    private void assertRefused(Reason reason, OutlineVersion version) {
        assertThatThrownBy(() -> all(there.add(version)))
                .isInstanceOfSatisfying(RefusedOutlineException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private static OutlineVersion version(int number, String label) {
        return new OutlineVersion(
                number,
                Instant.parse("2026-11-25T08:00:0" + number + "Z"),
                CDO,
                ProjectOutline.empty(KEY, Heading.of(LocalizedText.german(label))));
    }
}
