package de.digicheck.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodesApiTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeAll
    static void openAccounts() {
        Browsing.openAccounts(SERVICE);
    }

    @Test
    void issuesAllCodesOnce() {
        draft("codes-once");
        String order = """
                {"parts": [{"unit": "audit", "role": "verwaltung", "count": 3},
                           {"unit": "building-permits", "count": 4}]}
                """;

        HttpResponse<String> issued = issue("codes-once", order);

        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(201);
        assertThat(issued.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        JsonNode parts = JSON.readTree(issued.body()).get("parts");
        assertThat(parts.get(0).propertyNames()).containsExactly("unit", "role", "part", "storedRole", "codes");
        assertThat(parts.get(0).get("unit").asString()).isEqualTo("audit");
        assertThat(parts.get(0).get("part").asString()).contains("audit");
        assertThat(parts.get(0).get("codes").valueStream()).hasSize(3).allSatisfy(code -> assertThat(code.asString())
                .matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}"));
        assertThat(parts.get(1).get("role").isNull()).isTrue();
        assertThat(parts.get(1).get("codes").size()).isEqualTo(4);
        problem(issue("codes-once", order), 409, "codes-issued");
    }

    @Test
    void tellsEverythingThatIsWrong() {
        draft("codes-wrong");

        HttpResponse<String> refused = issue("codes-wrong", """
                {"parts": [{"unit": "nowhere", "count": 1}, {"unit": "audit", "role": "nobody", "count": 1},
                           {"unit": "audit", "count": 5000}, {"unit": "audit", "count": 0}, {"count": "two"}], "more": 1}
                """);

        JsonNode problem = problem(refused, 422, "invalid-content");
        assertThat(violations(problem))
                .contains(
                        tuple("/parts/0/unit", "unknown-unit"),
                        tuple("/parts/1/role", "unknown-role"),
                        tuple("/parts/2/count", "too-many-codes"),
                        tuple("/parts/3/count", "bad-count"),
                        tuple("/parts/4/unit", "missing"),
                        tuple("/parts/4/count", "wrong-type"),
                        tuple("/more", "unknown-key"));
        problem(issue("codes-wrong", "{}"), 422, "invalid-content");
        problem(issue("codes-nowhere", "{\"parts\": [{\"unit\": \"audit\", \"count\": 1}]}"), 404, "unknown-campaign");
    }

    private static List<Tuple> violations(JsonNode problem) {
        return problem.get("violations")
                .valueStream()
                .map(one -> tuple(one.get("pointer").asString(), one.get("code").asString()))
                .toList();
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + type);
        return problem;
    }

    private static void draft(String key) {
        HttpResponse<String> drafted = post(
                "",
                "{\"key\": \"" + key + "\", \"questionnaire\":"
                        + " \"mitarbeiterbefragung-2026\", \"version\": 1, \"opens\": \"2026-11-01\", \"closes\": \"2099-12-31\"}");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
    }

    private static HttpResponse<String> issue(String campaign, String body) {
        return post("/" + campaign + "/codes", body);
    }

    private static HttpResponse<String> post(String path, String body) {
        return Browsing.anonymous(SERVICE)
                .postJson("/api/v1/campaigns" + path, body, "Authorization", Browsing.basic(AccountRole.CDO));
    }
}
