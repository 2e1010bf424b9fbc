package de.digicheck.platform.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.security.Route;
import de.digicheck.platform.security.Routes;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {

    /** Described once their handlers are there. */
    private static final Set<String> EXPECTED_LATER = Set.of(
            "/api/v1/participations", "/api/v1/campaigns/{campaign}/turnout", "/api/v1/campaigns/{campaign}/results");

    private static final JsonNode DOCUMENT = document();

    @Test
    void describesEveryRouteOfTheApi() {
        Routes.ALL.stream()
                .filter(Route::isApi)
                .filter(route ->
                        DOCUMENT.get("paths").has(route.pattern()) || !EXPECTED_LATER.contains(route.pattern()))
                .forEach(route -> {
                    JsonNode operation = DOCUMENT.at("/paths/" + route.pattern().replace("/", "~1"))
                            .get(route.method().name().toLowerCase(Locale.ROOT));
                    assertThat(operation).as(route.toString()).isNotNull();
                    assertThat(operation.has("summary"))
                            .as("summary of %s", route)
                            .isTrue();
                    assertThat(operation.get("responses").isEmpty())
                            .as("responses of %s", route)
                            .isFalse();
                });
    }

    @Test
    void describesNothingElse() {
        assertThat(DOCUMENT.get("paths").propertyNames())
                .allSatisfy(path ->
                        assertThat(Routes.ALL).extracting(Route::pattern).contains(path));
    }

    @Test
    void isWholeInItself() {
        assertThat(DOCUMENT.get("openapi").asString()).startsWith("3.");
        assertThat(DOCUMENT.at("/info/title").asString()).isEqualTo("DigiCheck");
        assertThat(DOCUMENT.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(DOCUMENT.findValues("$ref")).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference.asString()).startsWith("#/");
            assertThat(DOCUMENT.at(reference.asString().substring(1)).isMissingNode())
                    .isFalse();
        });
        assertThat(DOCUMENT.at("/components/schemas/NewCampaign/required").toString())
                .contains("key", "questionnaire", "version", "opens", "closes");
    }

    private static JsonNode document() {
        HttpResponse<String> answer =
                Browsing.anonymous(RunningService.shared()).get("/v3/api-docs");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }
}
