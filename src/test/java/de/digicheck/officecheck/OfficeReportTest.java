package de.digicheck.officecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.officecheck.OfficeProcess.Flow;
import de.digicheck.officecheck.OfficeProcess.Volume;
import de.digicheck.officecheck.yaml.CheckFormYaml;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import de.digicheck.shared.OrgUnitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What follows from answers, by the form that is shipped; and what is wrong with a form. */
class OfficeReportTest {

    private static final Path SHIPPED = Path.of("questionnaires/digicheck-2026.yaml");
    private static final CheckForm FORM =
            CheckFormYaml.read(SHIPPED, new Findings()).orElseThrow();

    @Test
    void shipsAFormWithoutFindings() {
        Findings findings = new Findings();

        CheckFormYaml.read(SHIPPED, findings);

        assertThat(findings.list()).isEmpty();
        assertThat(FORM.fields()).hasSize(15);
        assertThat(FORM.components())
                .extracting(CheckForm.Component::key)
                .containsExactly("dms", "scan", "e-payment", "workflow", "e-service");
    }

    @Test
    void findsEverythingWrongAtOnce() throws IOException {
        String text = Files.readString(SHIPPED)
                .replace("minutes-per-media-break: 5", "minutes-per-media-break: -1")
                .replace("check-field: records", "check-field: recrods")
                .replace("[payment]", "[fee]")
                .replace("key: wishes", "key: needs")
                .replace("          - {de: Bar., en: In cash.}\n", "");
        Findings findings = new Findings();

        assertThat(CheckFormYaml.parse("form.yaml", text, findings)).isEmpty();
        assertThat(findings.list())
                .extracting(Finding::code)
                .contains(
                        "out-of-range",
                        "unknown-check-field",
                        "unknown-value",
                        "duplicate-key",
                        "wrong-number-of-steps");
    }

    @Test
    void needsAComponentByFieldOrByProcessAndNamesTheReasons() {
        OfficeCheck check = check("a", 1)
                .withSteps(Map.of("records", 2, "incoming-mail", 3, "workflows", 2, "online-services", 2))
                .withProcess(process(1, "Ausweis ausstellen", 10, 10, 0, Set.of(Channel.LETTER, Channel.ONLINE), true));

        OfficeReport report = OfficeReport.of(FORM, check, List.of(check));

        assertThat(report.needed())
                .extracting(needed -> needed.component().key())
                .containsExactly("dms", "scan", "e-payment");
        assertThat(report.needed().get(0).fields())
                .extracting(CheckForm.CheckField::key)
                .containsExactly("records");
        assertThat(report.needed().get(0).processes()).isEmpty();
        assertThat(report.needed().get(1).fields()).isEmpty();
        assertThat(report.needed().get(1).processes()).isEqualTo(check.processes());
    }

    @Test
    void needsNothingWhereNothingIsAnswered() {
        OfficeCheck check = check("a", 1);

        OfficeReport report = OfficeReport.of(FORM, check, List.of(check));

        assertThat(report.needed()).isEmpty();
        assertThat(report.effort()).isEqualTo(BoundEffort.NONE);
    }

    @Test
    void countsTheWorkOfBreaksButNeverMoreThanTheWork() {
        assertThat(BoundEffort.of(process(1, "a", 100, 30, 2, Set.of(), false), 5))
                .contains(new BoundEffort(3000, 1000));
        assertThat(BoundEffort.of(process(1, "a", 100, 8, 2, Set.of(), false), 5))
                .contains(new BoundEffort(800, 800));
        assertThat(BoundEffort.of(process(1, "a", 100, 8, 0, Set.of(), false), 5))
                .contains(BoundEffort.NONE);
        assertThat(BoundEffort.of(process(1, "a", 10_000_000, 100_000, 100, Set.of(), false), 1440))
                .contains(new BoundEffort(1_000_000_000_000L, 1_000_000_000_000L));
        assertThat(BoundEffort.of(
                        new OfficeProcess(
                                1,
                                "a",
                                new Volume(OptionalInt.of(3), OptionalInt.empty()),
                                new Flow(Set.of(), Set.of(), OptionalInt.of(1), false),
                                "",
                                Map.of(),
                                Optional.empty(),
                                Set.of(),
                                ""),
                        5))
                .isEmpty();
    }

    @Test
    void findsSimilarProcessesInTheLatestChecksOfOtherOffices() {
        OfficeCheck own = check("a", 1).withProcess(process(1, "Bescheinigungen ausstellen", 1, 1, 1, Set.of(), false));
        OfficeCheck old = check("b", 1).withProcess(process(1, "Bescheinigung ausstellen", 1, 1, 1, Set.of(), false));
        OfficeCheck now = check("b", 2)
                .withProcess(process(1, "Die Bescheinigung ausstellen", 1, 1, 1, Set.of(), false))
                .withProcess(process(2, "Urlaub genehmigen", 1, 1, 1, Set.of(), false));

        OfficeReport report = OfficeReport.of(FORM, own, List.of(old, own, now));

        assertThat(report.elsewhere()).extracting(OfficeReport.Elsewhere::other).containsExactly(now);
        assertThat(Similarity.of("Bescheinigungen ausstellen", "Die Bescheinigung ausstellen"))
                .isEqualTo(1);
        assertThat(Similarity.of("Hund anmelden", "Hund abmelden")).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(Similarity.of("und", "und")).isZero();
    }

    private static OfficeCheck check(String unit, int month) {
        CheckId id = new CheckId("%24s".formatted(month).replace(' ', unit.charAt(0)));
        return OfficeCheck.empty(id, new OrgUnitCode(unit), LocalDate.of(2026, month, 1));
    }

    private static OfficeProcess process(
            int id, String name, int cases, int minutes, int breaks, Set<Channel> in, boolean payment) {
        return new OfficeProcess(
                id,
                name,
                new Volume(OptionalInt.of(cases), OptionalInt.of(minutes)),
                new Flow(in, Set.of(), OptionalInt.of(breaks), payment),
                "",
                Map.of(),
                Optional.empty(),
                Set.of(),
                "");
    }
}
