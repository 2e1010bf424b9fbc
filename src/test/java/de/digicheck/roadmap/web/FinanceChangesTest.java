package de.digicheck.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.projectcatalogue.CostCertainty;
import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.roadmap.BudgetFrame;
import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.Portfolio;
import de.digicheck.roadmap.ProjectCost;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FinanceChangesTest {

    private static RoadmapVersion version(int number, int firstYear, int start) {
        CostYear cost = new CostYear(
                Euro.of(new BigDecimal("1500.50")),
                Euro.of(10),
                Euro.of(2000),
                OptionalInt.empty(),
                Euro.ZERO,
                Euro.ZERO,
                Euro.ZERO,
                CostCertainty.OFFER);
        PlannedProject project = new PlannedProject(
                new ProjectKey("forms"),
                LocalizedText.german("Formulare"),
                new FiscalYear(start),
                new ProjectCost(List.of(cost)),
                OptionalDouble.of(6),
                OptionalDouble.empty(),
                Set.of(),
                Set.of());
        BudgetFrame.Year year = new BudgetFrame.Year(
                Euro.of(1), Euro.of(1), Map.of(), OptionalDouble.empty(), OptionalInt.empty(), Optional.empty());
        return new RoadmapVersion(
                number,
                Instant.EPOCH,
                "cdo",
                RoadmapVersion.Kind.CHANGED,
                "",
                new RoadmapVersion.Basis(LocalizedText.german("Befragung"), Portfolio.Status.OPTIMAL, 0, 1),
                new BudgetFrame(firstYear, List.of(year, year)),
                1,
                List.of(project),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The other version began a year earlier: what it plans before counts for nothing here. */
    @Test
    void tellsWhatEachYearCostsMoreOrLess() {
        FinanceChanges changes = FinanceChanges.of(version(3, 2028, 2029), version(2, 2027, 2028), Language.GERMAN);

        assertThat(changes.before()).isEqualTo(2);
        assertThat(changes.years()).containsExactly("2028", "2029");
        assertThat(changes.kinds().get(0).before()).containsExactly("1.510,50", "10", "1.520,50");
        assertThat(changes.kinds().get(0).after()).containsExactly("0", "1.510,50", "1.510,50");
        assertThat(changes.kinds().get(0).change()).containsExactly("−1.510,50", "+1.500,50", "−10");
        assertThat(changes.kinds().get(1).change()).containsExactly("−2.000", "+2.000", "0");
    }
}
