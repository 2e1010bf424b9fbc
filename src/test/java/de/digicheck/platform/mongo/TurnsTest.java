package de.digicheck.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class TurnsTest {

    private final List<Sinks.One<Integer>> begun = new ArrayList<>();
    private final Turns<String> turns = new Turns<>();

    private Mono<Integer> work() {
        return Mono.defer(() -> {
            Sinks.One<Integer> one = Sinks.one();
            begun.add(one);
            return one.asMono();
        });
    }

    private CompletableFuture<Integer> ask(String thing) {
        return turns.inTurn(thing, work()).toFuture();
    }

    @Test
    void beginsWhenTheOneBeforeHasEnded() {
        CompletableFuture<Integer> first = ask("town");
        CompletableFuture<Integer> second = ask("town");
        CompletableFuture<Integer> third = ask("town");
        assertThat(begun).hasSize(1);

        begun.get(0).tryEmitValue(1);
        assertThat(first).isCompletedWithValue(1);
        assertThat(begun).hasSize(2);
        assertThat(second).isNotDone();

        begun.get(1).tryEmitEmpty();
        assertThat(second).isCompletedWithValue(null);
        begun.get(2).tryEmitValue(3);
        assertThat(third).isCompletedWithValue(3);
    }

    @Test
    void letsOtherThingsPass() {
        CompletableFuture<Integer> first = ask("town");
        CompletableFuture<Integer> second = ask("other town");
        begun.get(1).tryEmitValue(2);
        assertThat(first).isNotDone();
        assertThat(second).isCompletedWithValue(2);
    }

    @Test
    void goesOnAfterAnError() {
        CompletableFuture<Integer> first = ask("town");
        CompletableFuture<Integer> second = ask("town");
        begun.get(0).tryEmitError(new IllegalStateException("lost"));
        begun.get(1).tryEmitValue(2);

        assertThatThrownBy(first::join).hasRootCauseMessage("lost");
        assertThat(second).isCompletedWithValue(2);
    }

    @Test
    void finishesWhatNobodyWaitsForAnyMore() {
        Disposable first = turns.inTurn("town", work()).subscribe();
        CompletableFuture<Integer> second = ask("town");
        first.dispose();
        assertThat(second).isNotDone();

        begun.get(0).tryEmitValue(1);
        begun.get(1).tryEmitValue(2);
        assertThat(second).isCompletedWithValue(2);
    }

    @Test
    void takesEachWorkAnewWhenItIsAskedForAgain() {
        Mono<Integer> same = turns.inTurn("town", work());
        CompletableFuture<Integer> first = same.toFuture();
        begun.get(0).tryEmitValue(1);
        CompletableFuture<Integer> second = same.toFuture();
        begun.get(1).tryEmitValue(2);

        assertThat(first).isCompletedWithValue(1);
        assertThat(second).isCompletedWithValue(2);
    }
}
