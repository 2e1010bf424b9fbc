package de.digicheck.organisation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Lines;
import de.digicheck.fixtures.PublishedSchema;
import de.digicheck.organisation.DigitalOffice;
import de.digicheck.organisation.DigitalPilot;
import de.digicheck.organisation.DigitalPilots;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrgUnitKind;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.organisation.TopicContact;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Findings;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationYamlTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("organisation");
    private static final Path MUSTERSTADT = Path.of("organisations/musterstadt.yaml");

    /** As the published contract shows it. */
    private static final String CONTRACT = """
            key: musterstadt
            label: {de: Musterstadt}
            roles: [{key: admin, label: {de: Verwaltung}}, {key: lead, separate: true, label: {de: Leitung}}]
            units:
              - {code: d1, kind: directorate, label: {de: …}, headcount: {lead: 1, admin: 2}}
              - {code: o1, kind: office, parent: d1, label: {de: …}, headcount: {admin: 12, lead: 1}, formed-from: [o7, o8]}
            """;

    private final Findings findings = new Findings();

    @Test
    void publishesAValidSchema() {
        assertThat(SCHEMA.flaws()).isEmpty();
    }

    @Test
    void acceptsTheContractSample() {
        Municipality town = read(CONTRACT).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(CONTRACT)).isEmpty();
        assertThat(town.key()).isEqualTo("musterstadt");
        assertThat(town.roles()).extracting(RoleGroup::separate).containsExactly(false, true);
        OrgUnit office = town.getUnit(new OrgUnitCode("o1"));
        assertThat(office.kind()).isEqualTo(OrgUnitKind.OFFICE);
        assertThat(office.parent()).contains(new OrgUnitCode("d1"));
        assertThat(office.headcount()).contains(Map.of(new RoleKey("admin"), 12, new RoleKey("lead"), 1));
        assertThat(office.formedFrom()).containsExactly(new OrgUnitCode("o7"), new OrgUnitCode("o8"));
        assertThat(town.headcount()).hasValue(16);
        assertThat(town.headcount(new RoleKey("lead"))).hasValue(2);
    }

    @Test
    void acceptsTheShippedTown() {
        Optional<Municipality> town = OrganisationYaml.read(MUSTERSTADT, findings);

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(MUSTERSTADT)).isEmpty();
        assertThat(town.orElseThrow().headcount().orElseThrow()).isBetween(1100, 1300);
    }

    @Test
    void takesOneNumberWhereRolesAreNotRecorded() {
        String yaml = """
                key: town
                label: {de: Stadt}
                units:
                  - {code: 10, kind: office, label: {de: Amt 10}, headcount: 12}
                  - {code: 32, kind: office, label: {de: Amt 32}, headcount: 0}
                """;
        Municipality town = read(yaml).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(yaml)).isEmpty();
        assertThat(town.headcount()).hasValue(12);
        assertThat(town.getUnit(new OrgUnitCode("10")).headsWithoutRole()).isEqualTo(12);
        assertThat(town.headcount(new RoleKey("admin"))).isEmpty();
    }

    @Test
    void countsNobodyAtAnInnerUnitAndWarnsOfALeafWithoutHeadcount() {
        Municipality town = read("""
                key: town
                label: {de: Stadt}
                units:
                  - {code: d1, kind: directorate, label: {de: Dezernat}}
                  - {code: o1, kind: office, parent: d1, label: {de: Amt}}
                """).orElseThrow();

        assertThat(Lines.of(findings))
                .containsExactly("town.yaml:5:5: warning headcount-unknown: the unit 'o1' has no headcount (add"
                        + " 'headcount: {role: number}' or 'headcount: number'; without it intervals are wider)");
        assertThat(town.directHeadcount(new OrgUnitCode("d1"))).hasValue(0);
        assertThat(town.directHeadcount(new OrgUnitCode("o1"))).isEmpty();
        assertThat(town.subtreeHeadcount(new OrgUnitCode("d1"))).isEmpty();
    }

    @Test
    void warnsOfARoleThatNobodyHas() {
        Optional<Municipality> town = read("""
                key: town
                label: {de: Stadt}
                roles: [{key: admin, label: {de: Verwaltung}}, {key: craft, label: {de: Handwerk}}]
                units: [{code: o1, kind: office, label: {de: Amt}, headcount: {admin: 3, craft: 0}}]
                """);

        assertThat(town).isPresent();
        assertThat(Lines.of(findings))
                .containsExactly("town.yaml:3:54: warning unused-role: nobody has the role 'craft' (remove it, or count"
                        + " its staff in units)");
    }

    @Test
    void reportsEveryMistakeAtOnce() {
        Optional<Municipality> town = read("""
                key: town
                label: {de: Stadt}
                roles:
                  - {key: admin, label: {de: Verwaltung}}
                  - {key: admin, label: {de: Verwaltung}}
                units:
                  - {code: o1, kind: office, label: {de: Amt}, headcount: {admn: 3}}
                  - {code: o1, kind: office, label: {de: Amt}, headcount: {admin: -3}}
                  - {code: o.2, kind: office, label: {de: Amt}, headcount: 1}
                  - {code: o3+4, kind: office, label: {de: Amt}, headcount: 1}
                  - {code: o5, label: {de: Amt}, headcount: 1.5}
                  - {code: o6, kind: office, headcount: 1, parent: o9}
                  - {code: o7, kind: office, label: {de: Amt}, headcount: 1, formed-from: [o5, o7]}
                  - {code: o8, kind: office, label: {de: Amt}, head-count: 1, kind: section}
                """);

        assertThat(town).isEmpty();
        assertThat(Lines.placesAndCodes(findings))
                .containsExactly(
                        "5:11 duplicate-role",
                        "7:66 unknown-role",
                        "8:12 duplicate-code",
                        "8:67 headcount-out-of-range",
                        "9:12 bad-key",
                        "10:12 bad-key",
                        "11:5 missing-key",
                        "11:45 wrong-type",
                        "12:5 missing-text",
                        "12:52 unknown-parent",
                        "13:80 formed-from-itself",
                        "14:5 headcount-unknown",
                        "14:48 unknown-key",
                        "14:63 duplicate-key");
        assertThat(Lines.of(findings))
                .contains("town.yaml:7:66: error unknown-role: 'admn' is not a role of this municipality (maybe 'admin'"
                        + " is meant)")
                .contains(
                        "town.yaml:8:12: error duplicate-code: the unit 'o1' is also given at town.yaml:7:12 (give each"
                                + " unit a code of its own)");
    }

    @Test
    void namesTheUnitsOfACycle() {
        Optional<Municipality> town = read("""
                key: town
                label: {de: Stadt}
                units:
                  - {code: x, kind: section, parent: a, label: {de: X}, headcount: 1}
                  - {code: a, kind: section, parent: b, label: {de: A}, headcount: 1}
                  - {code: b, kind: section, parent: c, label: {de: B}, headcount: 1}
                  - {code: c, kind: section, parent: a, label: {de: C}, headcount: 1}
                  - {code: s, kind: section, parent: s, label: {de: S}, headcount: 1}
                """);

        assertThat(town).isEmpty();
        assertThat(Lines.of(findings))
                .containsExactly(
                        "town.yaml:5:38: error parent-cycle: each of these units is below the next: a → b → c → a"
                                + " (remove the parent of the topmost of them)",
                        "town.yaml:8:38: error parent-cycle: each of these units is below the next: s → s (remove the"
                                + " parent of the topmost of them)");
    }

    private static final String TWO_UNITS = """
            key: town
            label: {de: Stadt}
            units:
              - {code: a, kind: office, label: {de: A}, headcount: 1}
              - {code: b, kind: section, parent: a, label: {de: B}, headcount: 1}
            """;

    @Test
    void readsPilotsAndTheDigitalOffice() {
        String yaml = TWO_UNITS + """
                pilots:
                  - {unit: a, label: {de: Lotsin A, en: Pilot A}, contact: a@town.example, deputy: {de: Lotse B, en: Pilot B},
                     trained: {programme: Grundkurs, date: 2026-03-12}}
                  - {unit: b, label: {de: Lotse B}}
                digital-office: {label: {de: Digitalstelle}, contact: Telefon 1}
                """;

        DigitalPilots pilots = read(yaml).orElseThrow().pilots();

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(yaml)).isEmpty();
        assertThat(pilots.list())
                .containsExactly(
                        new DigitalPilot(
                                new OrgUnitCode("a"),
                                LocalizedText.of("Lotsin A", "Pilot A"),
                                Optional.of("a@town.example"),
                                Optional.of(LocalizedText.of("Lotse B", "Pilot B")),
                                Optional.of(new DigitalPilot.Training("Grundkurs", LocalDate.of(2026, 3, 12)))),
                        new DigitalPilot(
                                new OrgUnitCode("b"),
                                LocalizedText.german("Lotse B"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(pilots.office()).contains(new DigitalOffice(LocalizedText.german("Digitalstelle"), "Telefon 1"));
    }

    @Test
    void readsWhomToAskAboutATopic() {
        String yaml = TWO_UNITS + """
                contacts:
                  - {field: work, label: {de: Personal}, contact: personal@stadt.example}
                  - {label: {de: Digitalstelle}, contact: Telefon 1}
                """;

        assertThat(read(yaml).orElseThrow().contacts())
                .containsExactly(
                        new TopicContact(
                                Optional.of(new ActionFieldKey("work")),
                                LocalizedText.german("Personal"),
                                "personal@stadt.example"),
                        new TopicContact(Optional.empty(), LocalizedText.german("Digitalstelle"), "Telefon 1"));
        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(yaml)).isEmpty();
    }

    @Test
    void reportsEveryMistakeAboutContactsAtOnce() {
        String yaml = TWO_UNITS + """
                contacts:
                  - {field: work, label: {de: X}, contact: Y}
                  - {field: work, label: {de: X}, contact: Y}
                  - {label: {de: X}, contact: "Zeile\\nZwei"}
                  - {label: {de: X}, contact: Y}
                  - {field: "zwei Worte", label: {de: X}, contact: Y, phone: Z}
                  - {field: tools}
                """;

        assertThat(read(yaml)).isEmpty();
        assertThat(Lines.placesAndCodes(findings))
                .containsExactly(
                        "8:5 duplicate-contact",
                        "9:31 bad-contact",
                        "10:5 duplicate-contact",
                        "11:13 bad-key",
                        "11:55 unknown-key",
                        "12:5 missing-key",
                        "12:5 missing-text");
        assertThat(SCHEMA.objections(yaml)).hasSize(5);
    }

    @Test
    void reportsEveryMistakeAboutPilotsAtOnce() {
        String yaml = TWO_UNITS + """
                pilots:
                  - {unit: aa, label: {de: X}}
                  - {unit: a, label: {de: X}, name: Y}
                  - {unit: a, label: {de: X}}
                  - {unit: b, contact: "Zeile\\nZwei", trained: {programme: X, date: gestern}}
                  - {label: {de: X}, trained: {date: 2026-03-12}}
                digital-office: {label: {de: X}}
                """;

        assertThat(read(yaml)).isEmpty();
        assertThat(Lines.placesAndCodes(findings))
                .containsExactly(
                        "7:12 unknown-unit",
                        "8:31 unknown-key",
                        "9:12 duplicate-pilot",
                        "10:5 missing-text",
                        "10:24 bad-contact",
                        "10:69 bad-date",
                        "11:5 missing-key",
                        "11:31 missing-key",
                        "12:17 missing-key");
        assertThat(Lines.of(findings))
                .contains(
                        "town.yaml:7:12: error unknown-unit: the unit 'aa' of a pilot is no unit here (maybe 'a' is meant)");
        assertThat(SCHEMA.objections(yaml)).hasSize(7);
    }

    @Test
    void wantsUnits() {
        assertThat(read("{key: town, label: {de: Stadt}, units: []}")).isEmpty();
        assertThat(Lines.placesAndCodes(findings)).containsExactly("1:40 empty-list");
    }

    @Test
    void schemaRefusesWhatTheReaderRefuses() {
        assertThat(SCHEMA.objections("{key: town, label: {de: Stadt}, units: []}"))
                .hasSize(1);
        assertThat(SCHEMA.objections(CONTRACT.replace("code: o1", "code: o.1"))).hasSize(1);
        assertThat(SCHEMA.objections(CONTRACT.replace("admin: 12", "admin: -1")))
                .isNotEmpty();
        assertThat(SCHEMA.objections(CONTRACT.replace("kind: office", "knd: office")))
                .isNotEmpty();
    }

    private Optional<Municipality> read(String yaml) {
        return OrganisationYaml.parse("town.yaml", yaml, findings);
    }
}
