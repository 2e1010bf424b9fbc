package de.digicheck.load;

import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.platform.mongo.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * The baseline: answers the same requests with pages that were recorded, and stores one document as large as an answer,
 * acknowledged by the same store in the same way.
 */
final class StaticServer {

    private final Map<String, byte[]> pages;
    private final MongoCollection<Document> responses;
    private final int size;
    private final SecureRandom random = new SecureRandom();

    private StaticServer(Map<String, byte[]> pages, MongoCollection<Document> responses, int size) {
        this.pages = pages;
        this.responses = responses;
        this.size = size;
    }

    /** Arguments: folder of the pages, folder for the store, bytes of a stored answer. */
    public static void main(String[] arguments) throws IOException {
        try (EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[1]), Clock.systemUTC());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> responses = client.getDatabase("digicheck-open-" + LoadedTown.CAMPAIGN)
                    .getCollection("responses")
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
            StaticServer server =
                    new StaticServer(pages(Path.of(arguments[0])), responses, Integer.parseInt(arguments[2]));
            DisposableServer running = server.listen();
            System.out.println(MeasuredProcess.READY + "http://127.0.0.1:" + running.port() + "/");
            running.onDispose().block();
        }
    }

    private static Map<String, byte[]> pages(Path folder) throws IOException {
        Map<String, byte[]> pages = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> {
                try {
                    pages.put(file.getFileName().toString(), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return pages;
    }

    private DisposableServer listen() {
        return HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .route(routes -> routes.get(
                                "/o/" + LoadedTown.CAMPAIGN, (request, response) -> page(response, "start"))
                        .get("/teilnahme/danke", (request, response) -> page(response, "thanks"))
                        .post("/teilnahme", this::press))
                .bindNow();
    }

    private Publisher<Void> page(HttpServerResponse response, String name) {
        byte[] page = pages.getOrDefault(name, new byte[0]);
        return response.header("Content-Type", "text/html;charset=UTF-8").sendByteArray(Mono.just(page));
    }

    private Publisher<Void> press(HttpServerRequest request, HttpServerResponse response) {
        return request.receive().aggregate().asString().flatMap(form -> Mono.from(answer(form, response)));
    }

    private Publisher<Void> answer(String form, HttpServerResponse response) {
        if (form.endsWith("_action=start")) {
            return page(response, "form-1");
        }
        if (form.endsWith("_action=next")) {
            int begin = form.indexOf("_step=") + "_step=".length();
            return page(response, "answer-" + form.substring(begin, form.indexOf('&', begin)));
        }
        return Mono.from(responses.insertOne(document()))
                .then(Mono.defer(() -> Mono.from(response.status(303)
                        .header("Location", "/teilnahme/danke")
                        .send())));
    }

    private Document document() {
        byte[] id = new byte[16];
        byte[] answers = new byte[size];
        random.nextBytes(id);
        random.nextBytes(answers);
        return new Document("_id", new Binary(id)).append("answers", new Binary(answers));
    }
}
