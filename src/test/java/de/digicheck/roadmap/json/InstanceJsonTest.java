package de.digicheck.roadmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.roadmap.PlanInstance;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstanceJsonTest {

    private final Findings findings = new Findings();

    private Optional<PlanInstance> parse(String text) {
        return InstanceJson.parse("i.json", text, findings);
    }

    private List<String> codes() {
        return findings.list().stream().map(Finding::code).toList();
    }

    @Test
    void readsTheLeastThatIsNeeded() {
        PlanInstance instance = parse("""
                {"projects": [{"key": "a", "value": 1.5, "cost": 2}], "years": 2, "budget": [3, 4]}""").orElseThrow();
        assertThat(findings.isEmpty()).isTrue();
        PlanInstance.Project project = instance.projects().get(0);
        assertThat(project.duration()).isEqualTo(1);
        assertThat(project.mandatory()).isFalse();
        assertThat(project.requires()).isEmpty();
        assertThat(instance.capacityDays()).isEmpty();
    }

    @Test
    void takesNullForWhatMayBeLeftOut() {
        assertThat(parse("""
                {"projects": [{"key": "a", "value": 1, "cost": 2, "effortDays": null, "requires": null, "excludes": null,
                  "mandatory": null, "duration": null}], "years": 1, "budget": [3], "capacityDays": null}""")).isPresent();
    }

    @Test
    void tellsAllMistakesAtOnceWithTheirPlaces() {
        Optional<PlanInstance> read = parse("""
                {"projects": [
                  {"key": "a", "value": "1", "cost": -1, "requires": ["b"]},
                  {"key": "b", "value": 1, "cost": 1, "requires": ["a", "x"], "excludes": ["b"]},
                  {"key": "b", "value": 1, "cost": 1, "extra": 1, "duration": 1.5}],
                 "years": 2, "budget": [1]}
                """);
        assertThat(read).isEmpty();
        assertThat(findings.list().stream()
                        .map(finding ->
                                finding.place().line() + ":" + finding.place().column() + " " + finding.code()))
                .containsExactly(
                        "2:25 wrong-type",
                        "2:38 out-of-range",
                        "2:55 prerequisite-cycle",
                        "3:57 unknown-project",
                        "3:76 excludes-itself",
                        "4:11 duplicate-project",
                        "4:48 unknown-key",
                        "4:63 wrong-type",
                        "5:24 wrong-length");
        assertThat(findings.list().get(2).message()).contains("a → b → a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|json-syntax",
                "{|json-syntax",
                "[]|wrong-type",
                "{} {}|json-syntax",
                "{\"years\": NaN}|json-syntax",
                "{\"years\": 1, \"years\": 1, \"projects\": [], \"budget\": [1]}|duplicate-key",
                "{\"years\": 0, \"projects\": [], \"budget\": []}|out-of-range",
                "{\"years\": 1, \"projects\": [], \"budget\": [1e400]}|out-of-range",
                "{\"years\": 1, \"projects\": [], \"budget\": 1}|wrong-type",
                "{\"years\": 1, \"projects\": []}|missing-key",
                "{\"years\": 1, \"projects\": [1], \"budget\": [1]}|wrong-type",
                "{\"years\": 1, \"projects\": [{\"key\": \"\", \"value\": 1, \"cost\": 1}], \"budget\": [1]}|wrong-type"
            })
    void refuses(String text, String code) {
        assertThat(parse(text)).isEmpty();
        assertThat(codes()).containsOnly(code);
        assertThat(findings.list())
                .as("words of the library that nobody can act on")
                .noneMatch(finding -> finding.message().contains("Source"));
    }
}
