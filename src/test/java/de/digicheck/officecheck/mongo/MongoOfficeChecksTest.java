package de.digicheck.officecheck.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.officecheck.ChangedMeanwhileException;
import de.digicheck.officecheck.Channel;
import de.digicheck.officecheck.CheckId;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.Obstacle;
import de.digicheck.officecheck.OfficeCheck;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.officecheck.OfficeProcess;
import de.digicheck.officecheck.OfficeProcess.Flow;
import de.digicheck.officecheck.OfficeProcess.Volume;
import de.digicheck.officecheck.Quality;
import de.digicheck.officecheck.TeamLink;
import de.digicheck.officecheck.TeamLinks;
import de.digicheck.officecheck.WantedChange;
import de.digicheck.shared.OrgUnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two instances of a service on one store. */
@EveryStore
class MongoOfficeChecksTest {

    private static final CheckId ID = new CheckId("0123456789abcdef01234567");
    private static final OfficeProcess PROCESS = new OfficeProcess(
            4,
            "Umlauf",
            new Volume(OptionalInt.of(3), OptionalInt.empty()),
            new Flow(Set.of(Channel.FAX, Channel.LETTER), Set.of(), OptionalInt.of(0), true),
            "Tabelle",
            Map.of(Quality.SIMPLE, 0, Quality.TRANSPARENT, 4),
            Optional.of(WantedChange.REDESIGN),
            Set.of(Obstacle.LEGAL),
            "Zeile\nZeile");

    private final OfficeChecks here;
    private final OfficeChecks there;
    private final TeamLinks linksHere;
    private final TeamLinks linksThere;

    MongoOfficeChecksTest(MongoStore store) {
        MongoDatabase database = store.newDatabase();
        here = new MongoOfficeChecks(database.getCollection("checks"));
        there = new MongoOfficeChecks(database.getCollection("checks"));
        linksHere = new MongoTeamLinks(database.getCollection("links"));
        linksThere = new MongoTeamLinks(database.getCollection("links"));
    }

    @Test
    void keepsEveryVersionInItsOrder() {
        OfficeCheck empty = OfficeCheck.empty(ID, new OrgUnitCode("personnel"), LocalDate.of(2026, 3, 2));
        CheckVersion first = version(1, empty);
        CheckVersion second = version(2, empty.withSteps(Map.of("records", 0)).withTexts(Map.of("needs", "Zeit")));
        CheckVersion third = version(3, second.check().withProcess(PROCESS));
        all(here.add(first));
        all(there.add(second));
        all(here.add(third));

        assertThat(all(there.find(ID))).containsExactly(third);
        assertThat(all(there.versionsOf(ID))).containsExactly(first, second, third);
        assertThat(all(there.list())).containsExactly(third);
    }

    @Test
    void refusesAVersionThatStartsFromAnOldOne() {
        OfficeCheck empty = OfficeCheck.empty(ID, new OrgUnitCode("personnel"), LocalDate.of(2026, 3, 2));
        all(here.add(version(1, empty)));
        all(here.add(version(2, empty.withSteps(Map.of("records", 1)))));

        assertThatThrownBy(() -> all(there.add(version(2, empty.withSteps(Map.of("records", 4))))))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> all(there.add(version(4, empty)))).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(all(there.versionsOf(ID))).hasSize(2);
    }

    @Test
    void keepsOneLinkForTheTeamOfACheck() {
        TeamLink first = new TeamLink(ID, "aa", LocalDate.of(2026, 4, 1), Instant.EPOCH, "pilot");
        TeamLink second = new TeamLink(ID, "bb", LocalDate.of(2026, 5, 1), Instant.EPOCH, "cdo");
        all(linksHere.put(first));
        all(linksThere.put(second));

        assertThat(all(linksHere.find(ID))).containsExactly(second);
        assertThat(all(linksThere.remove(ID))).containsExactly(true);
        assertThat(all(linksHere.remove(ID))).containsExactly(false);
        assertThat(all(linksHere.find(ID))).isEmpty();
    }

    private static CheckVersion version(int number, OfficeCheck check) {
        return new CheckVersion(number, Instant.parse("2026-03-02T10:00:00Z"), "pilot", check);
    }
}
