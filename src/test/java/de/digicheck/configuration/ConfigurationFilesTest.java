package de.digicheck.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Lines;
import de.digicheck.shared.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFilesTest {

    private static final String QUESTIONNAIRE = """
            key: q
            version: 1
            languages: [de]
            layout: sections
            title: {de: Befragung}
            scales:
              agree: {lo: 1, hi: 5, labels: {1: {de: nein}, 5: {de: ja}}}
            sections:
              - key: a
                title: {de: A}
                questions:
                  - {key: i1, type: likert, scale: agree, polarity: positive, text: {de: Die Technik hilft mir.}}
                  - {key: i2, type: likert, scale: agree, polarity: positive, text: {de: Ich finde schnell Rat.},
                     visible-if: {any: [{unit-kind: [office, depto]}, {not: {role: [leed]}}]}}
            """;

    private static final String ORGANISATION = """
            key: town
            label: {de: Stadt}
            roles: [{key: lead, label: {de: Leitung}}]
            units:
              - {code: o1, kind: office, label: {de: Amt}, headcount: {lead: 1}}
              - {code: o2, kind: depot, label: {de: Bauhof}, headcount: {lead: 1}}
            """;

    private static final String FIELDS = """
            fields:
              - {key: tech, label: {de: Technik}, goals: [{key: tools, label: {de: Mittel}}]}
            """;

    private static final String MAPPING = """
            mappings:
              - {questionnaire: q, version: 1, items: [{item: i1, goal: tools}, {item: i2, goal: tools}]}
            """;

    private final Path directory;
    private final Findings findings = new Findings();

    ConfigurationFilesTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void findsNoErrorInTheShippedFiles() {
        ConfigurationFiles.check(
                List.of(Path.of("questionnaires"), Path.of("analysis"), Path.of("organisations")), findings);

        assertThat(Lines.of(findings)).isEmpty();
    }

    @Test
    void checksAQuestionnaireAgainstTheOrganisation() throws IOException {
        Path questionnaire = write("q.yaml", QUESTIONNAIRE);
        ConfigurationFiles.check(List.of(questionnaire, write("town.yaml", ORGANISATION)), findings);

        assertThat(Lines.of(findings))
                .containsExactly(
                        questionnaire + ":14:50: warning unknown-unit-kind: no organisation given has the unit kind"
                                + " 'depto' (maybe 'depot' is meant)",
                        questionnaire + ":14:73: warning unknown-role: no organisation given has the role 'leed' (maybe"
                                + " 'lead' is meant)");
    }

    @Test
    void checksMappingsAgainstFieldsAndQuestionnairesInAnyOrder() throws IOException {
        write(
                "analysis/deep/a.yml",
                MAPPING.replace("i2", "i3").replace("{item: i1, goal: tools}", "{item: i1, goal: x}"));
        write("z.yaml", QUESTIONNAIRE);
        write("fields.yaml", FIELDS);
        write(".hidden/broken.yaml", "a: [");
        write("notes.txt", "nothing to read");
        ConfigurationFiles.check(List.of(directory), findings);

        assertThat(codes())
                .containsExactlyInAnyOrder(
                        "error unknown-goal a.yml",
                        "warning single-item-field a.yml",
                        "error unknown-item a.yml",
                        "warning unmapped-item a.yml");
    }

    @Test
    void takesTheFieldsBesideAMapping() throws IOException {
        write("one/action-fields.yaml", FIELDS);
        write("one/item-mapping.yaml", MAPPING);
        write("two/action-fields.yaml", FIELDS.replace("tools", "gear"));
        write("two/item-mapping.yaml", MAPPING.replace("tools", "gear"));
        ConfigurationFiles.check(List.of(directory), findings);

        assertThat(codes()).isEmpty();
    }

    @Test
    void checksCataloguesAndValueModelsAgainstFieldsAndUnits() throws IOException {
        write("action-fields.yaml", FIELDS);
        write("item-mapping.yaml", MAPPING);
        write("town.yaml", ORGANISATION);
        write("projects.yaml", """
                projects:
                  - {key: p, label: {de: P}, effects: {tehc: {effect: 0.5, reason: {de: G}}}, reach: [o1, o9]}
                """);
        write("values.yaml", """
                criteria: [{key: survey-need, weight: 1}]
                field-weights: {work: 1}
                """);
        ConfigurationFiles.check(List.of(directory), findings);

        assertThat(codes())
                .containsExactlyInAnyOrder(
                        "error unknown-field projects.yaml",
                        "error unknown-unit projects.yaml",
                        "error unknown-field values.yaml");
    }

    @Test
    void checksTopicsOfContactsAgainstFields() throws IOException {
        write("town.yaml", ORGANISATION + """
                contacts:
                  - {field: tehc, label: {de: X}, contact: Telefon 1}
                  - {label: {de: X}, contact: Telefon 2}
                """);
        ConfigurationFiles.check(List.of(directory), findings);
        assertThat(codes()).as("no fields are given").isEmpty();

        write("action-fields.yaml", FIELDS);
        ConfigurationFiles.check(List.of(directory), findings);
        assertThat(codes()).containsExactly("error unknown-field town.yaml");
    }

    @Test
    void reportsFilesThatItCannotTell() throws IOException {
        write("what.yaml", "name: nobody knows");
        write("broken.yaml", "a: [");
        write("release-terms.yaml", "{minimum-grup-size: 7}");
        ConfigurationFiles.check(List.of(directory, directory.resolve("gone.yaml")), findings);

        assertThat(codes())
                .containsExactlyInAnyOrder(
                        "error unknown-file-kind what.yaml",
                        "error yaml-syntax broken.yaml",
                        "error unknown-key release-terms.yaml",
                        "error unreadable gone.yaml");
    }

    @Test
    void reportsADirectoryWithoutYaml() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        ConfigurationFiles.check(List.of(empty), findings);

        assertThat(codes()).containsExactly("error no-yaml-file empty");
    }

    @Test
    void readsAFileOnceHoweverOftenItIsNamed() throws IOException {
        Path file = write("fields.yaml", FIELDS.replace("goals", "gaols"));
        ConfigurationFiles.check(List.of(file, directory, directory.resolve(".").resolve("fields.yaml")), findings);

        assertThat(codes()).containsExactlyInAnyOrder("error missing-key fields.yaml", "error unknown-key fields.yaml");
    }

    @Test
    void reportsAQuestionnaireVersionThatIsGivenTwice() throws IOException {
        write("a.yaml", QUESTIONNAIRE);
        write("b.yaml", QUESTIONNAIRE);
        write("c.yaml", QUESTIONNAIRE.replace("version: 1", "version: 2"));
        ConfigurationFiles.check(List.of(directory), findings);

        assertThat(codes()).containsExactly("error duplicate-questionnaire b.yaml");
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> codes() {
        return findings.list().stream()
                .map(finding -> finding.severity() + " " + finding.code() + " "
                        + Path.of(finding.place().file()).getFileName())
                .toList();
    }

    @Test
    void checksWhatCanBeReadOfAMapping() throws IOException {
        write("q.yaml", QUESTIONNAIRE);
        write("fields.yaml", FIELDS);
        write("map.yaml", """
                mappings:
                  - questionnaire: q
                    version: 0
                    items: [{item: i1, goal: tolls, weight: 0}, {item: i3, goal: tools}, {item: i2}]
                """);
        ConfigurationFiles.check(List.of(directory), findings);

        assertThat(codes())
                .containsExactlyInAnyOrder(
                        "error bad-version map.yaml",
                        "error bad-weight map.yaml",
                        "error missing-key map.yaml",
                        "error unknown-goal map.yaml",
                        "error unknown-item map.yaml");
    }
}
