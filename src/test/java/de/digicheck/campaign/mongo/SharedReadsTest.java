package de.digicheck.campaign.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class SharedReadsTest {

    private final List<Sinks.One<Integer>> begun = new ArrayList<>();
    private final SharedReads<Integer> reads = new SharedReads<>(this::begin);

    private Mono<Integer> begin() {
        Sinks.One<Integer> read = Sinks.one();
        begun.add(read);
        return read.asMono();
    }

    private CompletableFuture<Integer> ask() {
        return reads.next().toFuture();
    }

    @Test
    void readsAgainForWhoAsksWhileAReadIsRunning() {
        CompletableFuture<Integer> first = ask();
        CompletableFuture<Integer> second = ask();
        CompletableFuture<Integer> third = ask();
        assertThat(begun).hasSize(1);

        begun.get(0).tryEmitValue(1);
        assertThat(first).isCompletedWithValue(1);
        assertThat(second).isNotDone();
        assertThat(begun).hasSize(2);

        begun.get(1).tryEmitValue(2);
        assertThat(second).isCompletedWithValue(2);
        assertThat(third).isCompletedWithValue(2);
        assertThat(begun).hasSize(2);
    }

    @Test
    void readsAnewForWhoAsksLater() {
        CompletableFuture<Integer> first = ask();
        begun.get(0).tryEmitValue(1);
        CompletableFuture<Integer> second = ask();
        begun.get(1).tryEmitValue(2);

        assertThat(first).isCompletedWithValue(1);
        assertThat(second).isCompletedWithValue(2);
    }

    @Test
    void tellsAllWhoWaitThatTheReadHasFailed() {
        CompletableFuture<Integer> first = ask();
        CompletableFuture<Integer> second = ask();
        CompletableFuture<Integer> third = ask();
        begun.get(0).tryEmitError(new IllegalStateException("lost"));
        begun.get(1).tryEmitError(new IllegalStateException("lost again"));

        assertThatThrownBy(first::join).hasRootCauseMessage("lost");
        assertThatThrownBy(second::join).hasRootCauseMessage("lost again");
        assertThatThrownBy(third::join).hasRootCauseMessage("lost again");
        assertThat(ask()).isNotDone();
        assertThat(begun).hasSize(3);
    }

    @Test
    void findsNothingWhereNothingIs() {
        CompletableFuture<Integer> first = ask();
        begun.get(0).tryEmitEmpty();
        assertThat(first).isCompletedWithValue(null);
    }

    @Test
    void goesOnWhenSomebodyNoLongerWaits() {
        reads.next().subscribe().dispose();
        CompletableFuture<Integer> second = ask();
        begun.get(0).tryEmitValue(1);
        begun.get(1).tryEmitValue(2);
        assertThat(second).isCompletedWithValue(2);
    }
}
