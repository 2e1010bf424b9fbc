package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two instances of the service on one store and one folder of keys: whichever is asked, it is the same service. */
@EveryStore
class SeveralInstancesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final String KEY = "two-instances";

    private final MongoStore store;
    private final String uri;

    @TempDir
    private Path keys;

    private RunningService one;
    private RunningService other;

    SeveralInstancesTest(MongoStore store) {
        this.store = store;
        this.uri = store.uriOfNewDatabase();
    }

    @BeforeEach
    void start() {
        one = instance();
        other = instance();
        Browsing.openAccounts(one);
    }

    private RunningService instance() {
        return RunningService.start(
                "--spring.mongodb.uri=" + uri, "--digicheck.keys=" + keys, "--digicheck.sealing.grace=21s");
    }

    @AfterEach
    void stop() {
        other.close();
        one.close();
    }

    @Test
    void goesOnAtTheOtherInstance() {
        Browsing cdo = Browsing.as(AccountRole.CDO, one);
        String address = "/erhebungen/neu";

        assertThat(cdo.at(other).get(address).statusCode()).isEqualTo(200);
        assertThat(cdo.at(other)
                        .submit(address, address, Map.of("key", KEY, "questionnaire", "none:1"))
                        .statusCode())
                .as("with the token of a form, and wrong")
                .isEqualTo(422);

        List<Document> sessions = sessions();
        String id = Objects.requireNonNull(cdo.cookies().get("sitzung"));
        assertThat(sessions).extracting(session -> session.getString("_id")).contains(sha256(id));
        assertThat(sessions.toString()).doesNotContain(id);

        cdo.at(other).submit(address, "/abmeldung", Map.of());
        assertThat(cdo.get(address).statusCode()).as("signed out everywhere").isEqualTo(303);
        assertThat(sessions()).extracting(session -> session.getString("_id")).doesNotContain(sha256(id));
    }

    @Test
    void runsACampaignFromEitherInstance() {
        assertThat(post(one, AccountRole.CDO, "", """
                        {"key": "%s", "questionnaire": "mitarbeiterbefragung-kurz-2026", "version": 1,
                         "opens": "2026-01-01", "closes": "2099-01-01", "openLink": true, "terms": {"key-holder": "service"}}
                        """.formatted(KEY)).statusCode())
                .isEqualTo(201);
        move(other, AccountRole.STAFF_COUNCIL, "agreed");
        move(one, AccountRole.DPO, "agreed");
        move(other, AccountRole.CDO, "open");

        String idempotencyKey = UUID.randomUUID().toString();
        assertThat(answer(one, idempotencyKey).statusCode()).isEqualTo(201);
        assertThat(answer(other, idempotencyKey).statusCode()).isEqualTo(409);
        assertThat(answer(other, UUID.randomUUID().toString()).statusCode()).isEqualTo(201);

        move(one, AccountRole.CDO, "closed");
        assertThat(answer(other, UUID.randomUUID().toString()).statusCode()).isEqualTo(410);
        assertThat(answer(one, UUID.randomUUID().toString()).statusCode()).isEqualTo(410);

        move(other, AccountRole.CDO, "sealed");
        move(one, AccountRole.CDO, "released");
        JsonNode campaign = JSON.readTree(get(other, "/" + KEY).body());
        assertThat(campaign.get("state").asString()).isEqualTo("released");
        assertThat(get(other, "/" + KEY + "/results").statusCode()).isEqualTo(200);
        assertThat(get(one, "/" + KEY + "/results").body())
                .isEqualTo(get(other, "/" + KEY + "/results").body());
    }

    private static void move(RunningService at, AccountRole by, String to) {
        HttpResponse<String> moved = post(at, by, "/" + KEY + "/transitions", "{\"to\": \"%s\"}".formatted(to));
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    }

    private static HttpResponse<String> post(RunningService at, AccountRole by, String path, String body) {
        return Browsing.anonymous(at).postJson(CAMPAIGNS + path, body, "Authorization", Browsing.basic(by));
    }

    private static HttpResponse<String> get(RunningService at, String path) {
        return Browsing.anonymous(at).get(CAMPAIGNS + path, "Authorization", Browsing.basic(AccountRole.CDO));
    }

    private static HttpResponse<String> answer(RunningService at, String idempotencyKey) {
        return Browsing.anonymous(at)
                .postJson(
                        "/api/v1/participations",
                        "{\"campaign\": \"%s\", \"answers\": {}}".formatted(KEY),
                        "Idempotency-Key",
                        idempotencyKey);
    }

    private List<Document> sessions() {
        return MongoStore.all(store.client()
                .getDatabase(database())
                .getCollection("sessions")
                .find()
                .batchSize(100));
    }

    private String database() {
        return String.valueOf(new ConnectionString(uri).getDatabase());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
