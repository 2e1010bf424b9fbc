package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.RunningService;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Browsers send many requests over one connection; a server library once left some of them unanswered. */
class KeptConnectionTest {

    private static final int ROUNDS = 150;
    private static final List<String> PATHS = List.of("/", "/impressum", "/actuator/health", "/nichts", "/anmeldung");

    @Test
    void answersEveryRequestOfAConnection() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        for (int round = 0; round < ROUNDS; round++) {
            for (String path : PATHS) {
                HttpRequest request = HttpRequest.newBuilder(
                                RunningService.shared().at(path))
                        .timeout(Duration.ofSeconds(30))
                        .build();
                assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                        .isIn(200, 404);
            }
        }
    }
}
