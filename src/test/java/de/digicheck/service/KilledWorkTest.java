package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Api;
import de.digicheck.fixtures.ServiceProcess;
import de.digicheck.fixtures.Shipped;
import de.digicheck.response.mongo.StoredAnswers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Kills the service with {@code kill -9} in the middle of sealing and in the middle of releasing, and goes on. */
class KilledWorkTest {

    private static final String CAMPAIGN = "/api/v1/campaigns/killed-work";
    private static final int ANSWERS = 1_000;

    @TempDir
    private Path data;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void isDoneAfterTheRestart() {
        try (ServiceProcess first = ServiceProcess.start(data)) {
            open(first.api());
        }
        StoredAnswers.add(data, Shipped.fullQuestionnaire(), "killed-work", ANSWERS);
        ServiceProcess service = ServiceProcess.start(data);
        move(service.api(), "cdo", "closed");
        killDuring(
                service,
                "sealed",
                now -> is(now, "answers") && now.get("percent").asInt() >= 20);

        service = ServiceProcess.start(data);
        assertThat(progress(service.api()).get("work").asString()).isEqualTo("begun");
        assertThat(state(service.api())).isEqualTo("closed");
        move(service.api(), "cdo", "sealed");
        assertThat(progress(service.api()).get("work").isNull()).isTrue();
        killDuring(service, "released", now -> is(now, "gate"));

        service = ServiceProcess.start(data);
        assertThat(state(service.api())).isEqualTo("sealed");
        assertThat(service.api().get("cdo", CAMPAIGN + "/results").status()).isEqualTo(409);
        move(service.api(), "cdo", "released");
        JsonNode results = service.api().get("cdo", CAMPAIGN + "/results").json();
        assertThat(results.get("respondents").asInt()).isEqualTo(ANSWERS);
        service.close();
    }

    private static void open(Api api) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        Map<String, Object> draft = Map.of(
                "key",
                "killed-work",
                "questionnaire",
                "mitarbeiterbefragung-2026",
                "version",
                1,
                "opens",
                today.toString(),
                "closes",
                today.plusDays(1).toString(),
                "openLink",
                true,
                "terms",
                Map.of("key-holder", "service"));
        assertThat(api.post("cdo", "/api/v1/campaigns", draft).status()).isEqualTo(201);
        List.of("council", "dpo").forEach(party -> move(api, party, "agreed"));
        move(api, "cdo", "open");
    }

    private static void move(Api api, String account, String to) {
        Api.Reply reply = api.post(account, CAMPAIGN + "/transitions", Map.of("to", to));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private static String state(Api api) {
        return api.get("cdo", CAMPAIGN).json().get("state").asString();
    }

    private static JsonNode progress(Api api) {
        return api.get("cdo", CAMPAIGN + "/progress").json();
    }

    private static boolean is(JsonNode progress, String stage) {
        return progress.get("stage").asString("").equals(stage);
    }

    /** Asks for a step, looks at its progress until it is so far, and kills the service before the step is done. */
    private void killDuring(ServiceProcess service, String to, Predicate<JsonNode> far) {
        Api api = service.api();
        CompletableFuture<Void> asking = CompletableFuture.runAsync(
                        () -> api.post("cdo", CAMPAIGN + "/transitions", Map.of("to", to)))
                .exceptionally(killed -> null);
        JsonNode now = progress(api);
        while (!far.test(now)) {
            assertThat(now.get("state").asString())
                    .as("state before it was so far")
                    .isNotEqualTo(to);
            now = progress(api);
        }
        service.kill();
        asking.join();
    }
}
