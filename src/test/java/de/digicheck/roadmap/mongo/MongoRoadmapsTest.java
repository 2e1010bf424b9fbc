package de.digicheck.roadmap.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.projectcatalogue.CostCertainty;
import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.projectcatalogue.FigureGroup;
import de.digicheck.roadmap.BudgetFrame;
import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.Portfolio;
import de.digicheck.roadmap.ProjectCost;
import de.digicheck.roadmap.RefusedRoadmapException;
import de.digicheck.roadmap.Roadmap;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two instances of a service on one store. */
@EveryStore
class MongoRoadmapsTest {

    private final Roadmaps here;
    private final Roadmaps there;

    MongoRoadmapsTest(MongoStore store) {
        MongoDatabase database = store.newDatabase();
        here = new MongoRoadmaps(database.getCollection("roadmaps"));
        there = new MongoRoadmaps(database.getCollection("roadmaps"));
    }

    private static RoadmapVersion version(int number, String reason) {
        CostYear cost = new CostYear(
                new Euro(12_345),
                new Euro(1),
                new Euro(9_000_000_000_00L),
                OptionalInt.of(5),
                Euro.of(2),
                Euro.of(3),
                Euro.of(4),
                CostCertainty.OFFER);
        PlannedProject project = new PlannedProject(
                new ProjectKey("dms"),
                LocalizedText.of("E-Akte", "Electronic files"),
                new FiscalYear(2028),
                new ProjectCost(List.of(cost)),
                OptionalDouble.of(7.5),
                OptionalDouble.empty(),
                Set.of(new ProjectKey("net")),
                Set.of(FigureGroup.COST, FigureGroup.EFFORT));
        BudgetFrame.Year year = new BudgetFrame.Year(
                Euro.of(1),
                Euro.of(2),
                Map.of("it", 20.5),
                OptionalDouble.of(40),
                OptionalInt.of(3),
                Optional.of(LocalDate.of(2026, 6, 30)));
        return new RoadmapVersion(
                number,
                Instant.parse("2026-11-26T10:15:30Z"),
                "cdo",
                RoadmapVersion.Kind.CHANGED,
                reason,
                new RoadmapVersion.Basis(LocalizedText.german("Befragung"), Portfolio.Status.FEASIBLE, 0.25, 12.5),
                new BudgetFrame(2027, List.of(year, year)),
                2,
                List.of(project),
                List.of(new Roadmap.Reason("expenses:2028", LocalizedText.of("zu viel", "too much"))),
                List.of(new RoadmapVersion.Omitted(
                        new ProjectKey("net"), LocalizedText.german("Netz"), LocalizedText.german("kein Geld"))),
                number > 1 ? Optional.of(new RoadmapVersion.Resolution(1, "2026-3")) : Optional.empty());
    }

    @Test
    void keepsVersionsAsTheyWere() {
        assertThat(all(here.latest())).isEmpty();
        all(here.add(version(1, "")));
        all(there.add(version(2, "später")));

        assertThat(all(there.find(1))).containsExactly(version(1, ""));
        assertThat(all(here.latest())).containsExactly(version(2, "später"));
        assertThat(all(here.list())).containsExactly(version(2, "später"), version(1, ""));
        assertThat(all(here.find(3))).isEmpty();
    }

    @Test
    void letsOneOfTwoWinThatMakeTheSameVersion() {
        all(here.add(version(1, "hier")));

        assertThatThrownBy(() -> all(there.add(version(1, "dort"))))
                .isInstanceOfSatisfying(RefusedRoadmapException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(RefusedRoadmapException.Reason.CHANGED_MEANWHILE));
        assertThat(all(there.latest())).containsExactly(version(1, "hier"));
    }
}
