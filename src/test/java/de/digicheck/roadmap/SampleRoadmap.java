package de.digicheck.roadmap;

import de.digicheck.projectcatalogue.CostCertainty;
import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.projectcatalogue.FigureGroup;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** A roadmap over three years, with budgets of two years, cents, an assumption and texts that look like formulas. */
public final class SampleRoadmap {

    /** Begins like a formula. */
    public static final String TRAP = "=HYPERLINK(\"https://example.org\";\"E-Akte\")";

    private SampleRoadmap() {}

    private static CostYear year(long oneOff, long yearly, long invested, CostCertainty certainty) {
        return new CostYear(
                new Euro(oneOff),
                new Euro(yearly),
                new Euro(invested),
                invested == 0 ? OptionalInt.empty() : OptionalInt.of(3),
                new Euro(oneOff / 4),
                new Euro(yearly / 2),
                new Euro(999),
                certainty);
    }

    private static PlannedProject project(
            String key, String label, int start, Set<FigureGroup> assumed, CostYear... years) {
        return new PlannedProject(
                new ProjectKey(key),
                LocalizedText.of(label, label),
                new FiscalYear(start),
                new ProjectCost(List.of(years)),
                assumed.isEmpty() ? OptionalDouble.of(7) : OptionalDouble.empty(),
                OptionalDouble.of(12.5),
                key.equals("net") ? Set.of() : Set.of(new ProjectKey("net")),
                assumed);
    }

    /** The version. */
    public static RoadmapVersion version() {
        CostCertainty offer = CostCertainty.OFFER;
        BudgetFrame.Year year = new BudgetFrame.Year(
                Euro.of(90_000),
                Euro.of(250_000),
                Map.of(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Optional.empty());
        return new RoadmapVersion(
                4,
                Instant.parse("2026-11-26T10:15:30Z"),
                "cdo",
                RoadmapVersion.Kind.ADOPTED,
                "Gemeinderat, unverändert beschlossen",
                new RoadmapVersion.Basis(
                        LocalizedText.of("Befragung 2026", "Survey 2026"), Portfolio.Status.FEASIBLE, 0.0125, 612.5),
                new BudgetFrame(2027, List.of(year, year, year)),
                2,
                List.of(
                        project("net", "Netz & Leitungen", 2027, Set.of(), year(1_234_50, 100_10, 99_999_99, offer)),
                        project(
                                "dms",
                                TRAP,
                                2028,
                                Set.of(FigureGroup.COST),
                                year(20_000_01, 3_333_33, 0, CostCertainty.ROUGH),
                                year(0, 4_444_44, 7_000_00, CostCertainty.ROUGH))),
                List.of(new Roadmap.Reason("expenses:2028", LocalizedText.of("zu viel Aufwand", "too many expenses"))),
                List.of(new RoadmapVersion.Omitted(
                        new ProjectKey("wlan"),
                        LocalizedText.of("+WLAN", "+Wi-Fi"),
                        LocalizedText.of("Es fehlen 12.000 €.", "It lacks 12,000 €."))),
                Optional.empty());
    }
}
