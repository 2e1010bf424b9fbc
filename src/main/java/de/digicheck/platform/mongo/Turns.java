package de.digicheck.platform.mongo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * Lets what changes the same thing run one after the other, in the order in which it was asked for. For changes whose
 * condition and replacement are one step in MongoDB and two in other stores. Holds for this process alone.
 *
 * @param <K> names the thing
 */
public final class Turns<K> {

    /** So long a change may keep the others waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<K, Queue<Runnable>> waiting = new HashMap<>();

    /** The same work, begun when all that was asked for before has ended, in whichever way; also when nobody waits any more. */
    public <T> Mono<T> inTurn(K thing, Mono<T> work) {
        return Mono.create(sink -> enter(thing, () -> run(thing, work, sink)));
    }

    private void enter(K thing, Runnable turn) {
        synchronized (waiting) {
            Queue<Runnable> others = waiting.get(thing);
            if (others != null) {
                others.add(turn);
                return;
            }
            waiting.put(thing, new ArrayDeque<>());
        }
        turn.run();
    }

    private <T> void run(K thing, Mono<T> work, MonoSink<T> sink) {
        work.timeout(PATIENCE)
                .doFinally(end -> leave(thing))
                .contextWrite(sink.contextView())
                .subscribe(sink::success, sink::error, sink::success);
    }

    private void leave(K thing) {
        @Nullable Runnable next;
        synchronized (waiting) {
            Queue<Runnable> others = waiting.get(thing);
            next = others == null ? null : others.poll();
            if (next == null) {
                waiting.remove(thing);
                return;
            }
        }
        next.run();
    }
}
