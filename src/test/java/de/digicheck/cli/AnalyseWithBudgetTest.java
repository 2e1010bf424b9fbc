package de.digicheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseWithBudgetTest {

    private static final Path TOWN = Path.of("src/test/resources/small-town").toAbsolutePath();

    private static final String BUDGET = """
            first-year: 2027
            years:
              - {expenses: 12000, investments: 0}
              - {expenses: 12000, investments: 20000}
              - {expenses: 12000, investments: 0}
            """;

    private static final String FIELD = "alpha";

    private static final String ROOMY = """
            first-year: 2027
            years:
              - {expenses: 200000, investments: 200000}
              - {expenses: 200000, investments: 200000}
            """;

    private static final String PROJECTS = """
            projects:
              - {key: a, label: {de: A}, citizen-friendliness: 4, efficiency: 4, months: 6,
                 expenses: {one-off: 10000, yearly: 1000}, investments: 0}
              - {key: b, label: {de: B}, citizen-friendliness: 4, efficiency: 0, requires: [a],
                 expenses: {one-off: 5000, yearly: 0}, investments: 20000}
              - {key: c, label: {de: C}, citizen-friendliness: 0, efficiency: 4,
                 expenses: {one-off: 12000, yearly: 0}, investments: 0}
              - {key: d, label: {de: D}, citizen-friendliness: 4, expenses: {one-off: 0, yearly: 0}}
              - {key: e, label: {de: E}, requires: [d], expenses: {one-off: 0, yearly: 0}, investments: 0}
              - {key: f, label: {de: F}, expenses: {one-off: 0, yearly: 0}, investments: 0,
                 approvals: [{kind: council, refused: true}]}
            """;

    @TempDir
    private Path folder;

    private Terminal analyse(String projects, String budget) throws IOException {
        Files.writeString(folder.resolve("projects.yaml"), projects);
        Files.writeString(folder.resolve("budget.yaml"), budget);
        return Terminal.run(
                "analyse",
                "--questionnaire",
                TOWN.resolve("questionnaire.yaml"),
                "--organisation",
                TOWN.resolve("organisation.yaml"),
                "--analysis",
                TOWN.resolve("analysis"),
                "--responses",
                TOWN.resolve("responses.csv"),
                "--projects",
                folder.resolve("projects.yaml"),
                "--budget",
                folder.resolve("budget.yaml"),
                "--release",
                "raw",
                "--out",
                folder.resolve("out"));
    }

    private JsonNode plan(String projects, String budget) throws IOException {
        Terminal terminal = analyse(projects, budget);
        assertThat(terminal.err()).noneMatch(line -> line.contains("error"));
        assertThat(terminal.exitCode()).isZero();
        return JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("out/results.json")))
                .get("plan");
    }

    private static List<String> texts(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get(name).asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** By hand: a = 50 points, b = c = 25; a in 2027 and b in 2028 are 50 · 3 + 25 · 2 = 200. */
    @Test
    void plansByFiscalYearWithYearlyExpensesToTheHorizon() throws IOException {
        JsonNode plan = plan(PROJECTS, BUDGET);
        assertThat(plan.get("status").asString()).isEqualTo("optimal");
        assertThat(plan.get("gap").asDouble()).isZero();
        assertThat(plan.get("objective").asDouble()).isEqualTo(200);
        assertThat(plan.get("years"))
                .hasToString("[{\"year\":2027,\"projects\":[\"a\"],\"expenses\":11000,\"investments\":0},"
                        + "{\"year\":2028,\"projects\":[\"b\"],\"expenses\":6000,\"investments\":20000},"
                        + "{\"year\":2029,\"projects\":[],\"expenses\":1000,\"investments\":0}]");
    }

    /** The same figures as in results.json, from the first sentence to the running total. */
    @Test
    void printsThePlanInTheReport() throws IOException {
        plan(PROJECTS, BUDGET);
        String report = report();

        assertThat(report)
                .contains("2 Projekte beginnen von 2027 bis 2029; zusammen kosten sie 38.000\u00a0€.")
                .contains("Kein anderer Plan bringt bei diesen Mitteln mehr Nutzen.")
                .contains("Käme hinein mit +1.000\u00a0€ oder anstelle von „B“.")
                .contains("class=\"gantt\"", ">unsicher<", "Noch nicht planbar");
        assertThat(amounts(report))
                .containsExactly(
                        List.of("2027", "11.000", "0", "11.000", "8.800", "16.500", "11.000"),
                        List.of("2028", "6.000", "20.000", "26.000", "20.800", "39.000", "37.000"),
                        List.of("2029", "1.000", "0", "1.000", "800", "1.500", "38.000"),
                        List.of("alle Jahre", "18.000", "20.000", "38.000", "30.400", "57.000", "38.000"));
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("out/report.html"));
    }

    private static List<List<String>> amounts(String report) {
        Matcher table = Pattern.compile("(?s)plan-years.*?<tbody>(.*?)</tbody>").matcher(report);
        assertThat(table.find()).isTrue();
        return Pattern.compile("(?s)<tr.*?</tr>")
                .matcher(table.group(1))
                .results()
                .map(row -> Pattern.compile(">([^<>]+?)(?:\\x{a0}€)?</t[hd]>")
                        .matcher(row.group())
                        .results()
                        .map(cell -> cell.group(1))
                        .toList())
                .toList();
    }

    /** Where there is more than enough, all start in every draw; where there is just enough, not even the best does. */
    @Test
    void saysHowOftenEachProjectStartsInTheDraws() throws IOException {
        JsonNode inclusion = plan(PROJECTS, ROOMY).get("inclusion");
        assertThat(texts(inclusion, "key")).containsExactly("a", "b", "c");
        assertThat(texts(inclusion, "standing")).containsExactly("core", "core", "core");
        assertThat(inclusion.get(0).get("frequency").asDouble()).isEqualTo(1);

        JsonNode scarce = plan(PROJECTS, BUDGET).get("inclusion");
        assertThat(scarce)
                .allSatisfy(project -> assertThat(project.get("frequency").asDouble())
                        .isBetween(0.0, 1.0)
                        .isEqualTo(Math.round(project.get("frequency").asDouble() * 200) / 200.0));
        assertThat(scarce.get(0).get("frequency").asDouble()).isLessThan(1);
        assertThat(plan(PROJECTS, BUDGET).get("inclusion")).isEqualTo(scarce);
    }

    /** By hand: with c in 2027 a starts in 2028 and b never: 25 · 3 + 50 · 2 = 175; in 2029 only 1,000 are lacking. */
    @Test
    void saysWhatAnOmittedProjectLacksAndWhatItWouldReplace() throws IOException {
        JsonNode omitted = plan(PROJECTS, BUDGET).get("notIncluded");
        assertThat(omitted).hasSize(1);
        assertThat(omitted.get(0).get("key").asString()).isEqualTo("c");
        assertThat(omitted.get(0).get("extra"))
                .hasToString("[{\"resource\":\"expenses\",\"year\":2029,\"amount\":1000.0}]");
        assertThat(texts(omitted.get(0).get("insteadOf"))).containsExactly("b");
        assertThat(omitted.get(0).get("loss").asDouble()).isEqualTo(25);
        assertThat(omitted.get(0).get("sentence").get("de").asString())
                .isEqualTo(
                        "Ausgeschöpft: Budget für Aufwendungen 2029. Käme hinein mit +1.000\u00a0€ oder anstelle von „B“.");
    }

    @Test
    void listsWhatCannotBePlanned() throws IOException {
        JsonNode missing = plan(PROJECTS, BUDGET).get("unplannable");
        assertThat(missing)
                .hasToString(
                        "[{\"key\":\"d\",\"missing\":[\"investments\"]},"
                                + "{\"key\":\"e\",\"missing\":[\"requires:d\"]},{\"key\":\"f\",\"missing\":[\"approval:council\"]}]");
    }

    @Test
    void saysWhyNoPlanIsPossible() throws IOException {
        JsonNode plan = plan(PROJECTS.replace("key: c,", "key: c, mandatory: true,"), BUDGET.replace("12000", "11999"));
        assertThat(plan.get("status").asString()).isEqualTo("infeasible");
        assertThat(plan.get("objective").isNull()).isTrue();
        assertThat(plan.get("years")).isEmpty();
        List<String> constraints = StreamSupport.stream(plan.get("conflict").spliterator(), false)
                .map(reason -> reason.get("constraint").asString())
                .toList();
        assertThat(constraints).containsExactly("mandatory:c", "expenses:2027", "expenses:2028", "expenses:2029");
    }

    /** Two projects that each solve half of the same need remove 80 % of it, which is 1.6 times what one removes. */
    @Test
    void countsNoNeedTwice() throws IOException {
        String first = effect("x");
        double one = plan("projects:\n" + first, BUDGET).get("objective").asDouble();
        double both = plan("projects:\n" + first + effect("y"), BUDGET)
                .get("objective")
                .asDouble();
        assertThat(one).isPositive();
        assertThat(both).isCloseTo(1.6 * one, Offset.offset(1e-3));
    }

    private static String effect(String key) {
        return "  - {key: " + key
                + ", label: {de: X}, effects: {FIELD: {effect: 0.5, reason: r}},".replace("FIELD", FIELD)
                + " expenses: {one-off: 0, yearly: 0}, investments: 0}\n";
    }

    @Test
    void refusesABadBudgetAndWritesNothing() throws IOException {
        Terminal terminal = analyse(PROJECTS, "first-year: 2027\nyears: [{expenses: -1}]\n");
        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(String.join("\n", terminal.err())).contains("budget.yaml:2:9: error missing-key", "out-of-range");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void validatesBudgets() throws IOException {
        Path good = Files.writeString(folder.resolve("h.yaml"), BUDGET);
        assertThat(Terminal.run("validate", good).out()).isEmpty();
        Path bad = Files.writeString(folder.resolve("h.yaml"), "first-year: 2027\nyears: []\n");
        assertThat(Terminal.run("validate", bad).out())
                .singleElement()
                .asString()
                .contains("empty-list");
    }
}
