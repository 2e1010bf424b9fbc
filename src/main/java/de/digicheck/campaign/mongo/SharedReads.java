package de.digicheck.campaign.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * Lets many who ask the same at the same time share one answer of the store. Whoever asks gets what was read after they
 * asked, never before: who comes while a read is running shares the next one.
 */
final class SharedReads<T> {

    /** So long a read may keep others waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Supplier<Mono<T>> read;
    private List<MonoSink<T>> waiting = new ArrayList<>();
    private boolean running;

    SharedReads(Supplier<Mono<T>> read) {
        this.read = read;
    }

    /** What is read next; nothing, or an error, for all who wait when the read has none. */
    Mono<T> next() {
        return Mono.create(sink -> {
            synchronized (this) {
                waiting.add(sink);
            }
            runIfIdle();
        });
    }

    private void runIfIdle() {
        List<MonoSink<T>> group;
        synchronized (this) {
            if (running || waiting.isEmpty()) {
                return;
            }
            running = true;
            group = waiting;
            waiting = new ArrayList<>();
        }
        Mono.defer(read)
                .timeout(PATIENCE)
                .singleOptional()
                .subscribe(
                        found -> end(group, sink -> found.ifPresentOrElse(sink::success, sink::success)),
                        error -> end(group, sink -> sink.error(error)));
    }

    /** The next read begins first, so that nobody waits for what those who are answered do. */
    private void end(List<MonoSink<T>> group, Consumer<MonoSink<T>> answer) {
        synchronized (this) {
            running = false;
        }
        runIfIdle();
        group.forEach(answer);
    }
}
