package de.digicheck.service;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.fixtures.Api;
import de.digicheck.fixtures.ServiceProcess;
import de.digicheck.platform.mongo.EmbeddedStore;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills the whole service with {@code kill -9}, under load and while it seals, and holds it to what it had acknowledged. */
class KilledServiceTest {

    private static final String CAMPAIGN = "killed";
    private static final String QUESTIONNAIRE = "mitarbeiterbefragung-2026";
    private static final String TEXT_ITEM = "wunsch";
    private static final int KILLS_UNDER_LOAD = 20;
    private static final int KILLS_WHILE_SEALING = 5;
    private static final int THREADS = 8;

    @TempDir
    private Path data;

    private final Random random = new Random(7);
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void keepsEveryAcknowledgedAnswerExactlyOnce() {
        ServiceProcess service = ServiceProcess.start(data);
        open(service.api());
        for (int kill = 0; kill < KILLS_UNDER_LOAD; kill++) {
            load(service, kill);
            service = ServiceProcess.start(data);
            retryWhatWasNotAcknowledged(service.api());
        }
        assertThat(acknowledged)
                .hasSizeGreaterThan(KILLS_UNDER_LOAD * THREADS)
                .containsExactlyInAnyOrderElementsOf(sent);
        move(service.api(), "cdo", "closed");
        for (int kill = 0; kill < KILLS_WHILE_SEALING; kill++) {
            killWhileSealing(service);
            service = ServiceProcess.start(data);
        }
        finishSealing(service.api());
        service.close();
        checkWhatIsSealed();
    }

    private static void open(Api api) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        Map<String, Object> draft = Map.of(
                "key",
                CAMPAIGN,
                "questionnaire",
                QUESTIONNAIRE,
                "version",
                1,
                "opens",
                today.toString(),
                "closes",
                today.plusDays(1).toString(),
                "openLink",
                true);
        assertThat(api.post("cdo", "/api/v1/campaigns", draft).status()).isEqualTo(201);
        consent(api, "council");
        consent(api, "dpo");
        move(api, "cdo", "open");
    }

    private static void consent(Api api, String account) {
        Api.Reply reply = asTrustee(api, account, "agreed");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private static void move(Api api, String account, String to) {
        Api.Reply reply = transition(api, account, to);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private static Api.Reply asTrustee(Api api, String account, String to) {
        return api.post(
                account,
                "/api/v1/campaigns/" + CAMPAIGN + "/transitions",
                Map.of("to", to, "passphrase", "die Passphrase von " + account));
    }

    private static Api.Reply transition(Api api, String account, String to) {
        return api.post(account, "/api/v1/campaigns/" + CAMPAIGN + "/transitions", Map.of("to", to));
    }

    /** Sends answers from several threads, and kills the service when so many were acknowledged. */
    private void load(ServiceProcess service, int run) {
        Api api = service.api();
        AtomicInteger left = new AtomicInteger(THREADS + random.nextInt(100));
        inThreads(thread -> {
            for (int n = 0; left.get() > 0; n++) {
                if (!send(api, "answer " + run + " " + thread + " " + n)) {
                    return;
                }
                if (left.decrementAndGet() == 0) {
                    service.kill();
                }
            }
        });
    }

    private boolean send(Api api, String text) {
        sent.add(text);
        try {
            Api.Reply reply = api.participate(text, CAMPAIGN, Map.of(TEXT_ITEM, text));
            assertThat(reply.status()).as(reply.body()).isIn(201, 409);
            acknowledged.add(text);
            return true;
        } catch (UncheckedIOException killed) {
            return false;
        }
    }

    private void retryWhatWasNotAcknowledged(Api api) {
        Set<String> open = new HashSet<>(sent);
        open.removeAll(acknowledged);
        assertThat(open).allSatisfy(text -> assertThat(send(api, text)).isTrue());
    }

    private void killWhileSealing(ServiceProcess service) {
        Api api = service.api();
        int polls = random.nextInt(15);
        inThreads(thread -> {
            if (thread == 0) {
                try {
                    asTrustee(api, "dpo", "sealed");
                } catch (UncheckedIOException killed) {
                    return;
                }
            } else if (thread == 1) {
                for (int n = 0; n < polls; n++) {
                    api.get("cdo", "/api/v1/campaigns/" + CAMPAIGN);
                }
                service.kill();
            }
        });
    }

    private static void finishSealing(Api api) {
        Api.Reply campaign = api.get("cdo", "/api/v1/campaigns/" + CAMPAIGN);
        if (campaign.json().get("state").asString().equals("closed")) {
            Api.Reply sealed = asTrustee(api, "council", "sealed");
            assertThat(sealed.status()).as(sealed.body()).isEqualTo(200);
        }
        move(api, "cdo", "released");
    }

    private interface Work {
        void run(int thread);
    }

    private static void inThreads(Work work) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new java.util.ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                running.add(threads.submit(() -> work.run(number)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void checkWhatIsSealed() {
        try (EmbeddedStore store = EmbeddedStore.open(data.resolve("store"), Clock.systemUTC());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoDatabase main = client.getDatabase("digicheck");
            Document campaign = all(main.getCollection("campaigns").find(new Document("_id", CAMPAIGN)))
                    .get(0);
            String sealed = Objects.requireNonNull(campaign.getString("sealedIn"));
            assertThat(all(main.getCollection(sealed).countDocuments())).containsExactly((long) acknowledged.size());
            String texts = sealed.replace("sealed-", "texts-");
            assertThat(all(main.getCollection(texts).find().batchSize(1000)).stream()
                            .map(document -> document.getString("text")))
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(all(client.listDatabaseNames())).doesNotContain("digicheck-open-" + CAMPAIGN);
            assertThat(all(main.listCollectionNames()).stream().filter(name -> name.contains(CAMPAIGN)))
                    .containsExactlyInAnyOrder(sealed, texts, "batches-" + CAMPAIGN);
        }
        assertThat(data.resolve("keys")
                        .resolve(CAMPAIGN)
                        .resolve("answers")
                        .toFile()
                        .list())
                .containsExactly("public-key");
        assertThat(data.resolve("keys").resolve(CAMPAIGN).resolve("trustees")).isEmptyDirectory();
    }
}
