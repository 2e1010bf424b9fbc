package de.digicheck.response.mongo;

import static de.digicheck.fixtures.MongoStore.all;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.platform.mongo.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import reactor.core.publisher.Flux;

/**
 * Measures how many answers a second are checked, encrypted and acknowledged from disk by the embedded store, and how long
 * sealing them takes; {@code docs/performance.md} says how to run it.
 */
final class InboxBenchmark {

    private static final int PEOPLE = 5_000;
    private static final double NANOS = 1e9;

    private InboxBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(arguments.length > 0 ? arguments[0] : "target"), "benchmark");
        try (EmbeddedStore store = EmbeddedStore.open(folder.resolve("store"), Clock.systemUTC());
                MongoClient client = MongoClients.create(store.uri())) {
            AnsweringTown town = AnsweringTown.on(client, "digicheck", folder.resolve("keys"));
            for (int atATime : new int[] {64, 1, 16, 64}) {
                measure(town, town.open("at-a-time-%d-%d".formatted(atATime, System.nanoTime())), atATime);
            }
        }
    }

    private static void measure(AnsweringTown town, CampaignKey campaign, int atATime) {
        long begin = System.nanoTime();
        all(Flux.range(0, PEOPLE).flatMap(person -> town.take(campaign, person), atATime));
        double taking = (System.nanoTime() - begin) / NANOS;
        town.move(campaign, CampaignState.CLOSED);
        long close = System.nanoTime();
        town.move(campaign, CampaignState.SEALED);
        double sealing = (System.nanoTime() - close) / NANOS;
        System.out.printf(
                "%2d at a time: %5.0f answers/s; sealing %d answers takes %.1f s%n",
                atATime, PEOPLE / taking, PEOPLE, sealing);
    }
}
