package de.digicheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    @TempDir
    private Path folder;

    private Terminal plan(String instance) throws IOException {
        Path file = Files.writeString(folder.resolve("instance.json"), instance);
        return Terminal.run("plan", "--instance", file, "--out", out());
    }

    private Path out() {
        return folder.resolve("plans/plan.json");
    }

    @Test
    void writesTheBestPlan() throws IOException {
        Terminal terminal = plan("""
                {"projects": [{"key": "a", "value": 10, "cost": 50.5}, {"key": "b", "value": 8, "cost": 40, "requires": ["a"]},
                  {"key": "c", "value": 7.25, "cost": 60, "excludes": ["a"], "effortDays": 3}],
                 "years": 2, "budget": [100, 60], "capacityDays": [5, 5]}""");
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out()).containsExactly("status optimal, objective 28, gap 0.00 %, 2 of 3 projects");
        assertThat(out()).hasContent("""
                {
                  "status": "optimal",
                  "gap": 0.0,
                  "objective": 28,
                  "start": {
                    "a": 1,
                    "b": 2
                  },
                  "conflict": []
                }""");
    }

    @Test
    void letsProjectsStartTogetherWithinASingleYear() throws IOException {
        plan("""
                {"projects": [{"key": "a", "value": 0, "cost": 1, "duration": 3}, {"key": "b", "value": 8, "cost": 4,
                  "requires": ["a"]}], "years": 1, "budget": [5]}""");
        assertThat(out())
                .content()
                .contains("\"objective\": 8")
                .contains("\"a\": 1")
                .contains("\"b\": 1");
    }

    @Test
    void takesTheCheaperOfEqualPlansThenTheSmallerKeys() throws IOException {
        plan("""
                {"projects": [{"key": "c", "value": 5, "cost": 2}, {"key": "b", "value": 5, "cost": 1},
                  {"key": "a", "value": 5, "cost": 1}], "years": 1, "budget": [1.5]}""");
        assertThat(out()).content().contains("\"start\": {\n    \"a\": 1\n  }");
    }

    @Test
    void saysWhyThereIsNoPlan() throws IOException {
        Terminal terminal = plan("""
                {"projects": [{"key": "a", "value": 1, "cost": 6, "mandatory": true}], "years": 1, "budget": [5]}""");
        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out()).containsExactly("status infeasible; the file says which conditions collide");
        assertThat(out())
                .content()
                .contains("\"status\": \"infeasible\"")
                .contains("\"gap\": null")
                .contains("\"objective\": null")
                .contains("\"start\": {}")
                .contains("\"constraint\": \"mandatory:a\"")
                .contains("\"constraint\": \"budget:1\"")
                .contains("Budget, Jahr 1: höchstens 5\u00a0€.");
    }

    @Test
    void writesNothingOnBadInput() throws IOException {
        Terminal terminal = plan("{\"projects\": [{\"key\": \"a\"}], \"years\": 1, \"budget\": [1]}");
        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).hasSize(2).allMatch(line -> line.contains("instance.json:1:15: error missing-key"));
        assertThat(out()).doesNotExist();
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        String instance = """
                {"projects": [{"key": "z", "value": 1.1, "cost": 3}, {"key": "y", "value": 2.2, "cost": 3}],
                 "years": 3, "budget": [3, 3, 0]}""";
        plan(instance);
        byte[] first = Files.readAllBytes(out());
        plan(instance);
        assertThat(Files.readAllBytes(out())).isEqualTo(first);
    }
}
