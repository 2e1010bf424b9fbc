package de.digicheck.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {

    @TempDir
    private Path path;

    private StoreFolder folder;
    private StoreFile file;
    private MVMap<String, String> map;
    private GroupCommit commits;

    @BeforeEach
    void open() {
        folder = StoreFolder.open(path);
        file = StoreFile.create(folder, "test");
        map = file.store().openMap("responses");
        commits = new GroupCommit(List.of(file));
        commits.start();
    }

    @AfterEach
    void close() {
        commits.close();
        file.close();
        folder.close();
    }

    @Test
    void returnsWhenTheWriteIsInTheFile() {
        commits.write(() -> map.put("r1", "answers"));

        commits.awaitDurable();

        assertThat(file.store().hasUnsavedChanges()).isFalse();
    }

    @Test
    void keepsAReaderWaitingForWhatItSaw() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayFinish = new CountDownLatch(1);
        threads.execute(() -> commits.write(() -> {
            map.put("r1", "answers");
            written.countDown();
            return awaited(mayFinish);
        }));
        written.await();
        Future<Boolean> unsaved = threads.submit(() -> {
            commits.awaitDurable();
            return file.store().hasUnsavedChanges();
        });

        assertThat(unsaved).isNotDone();
        mayFinish.countDown();

        assertThat(unsaved.get()).isFalse();
        threads.shutdown();
    }

    @Test
    void letsReadersOfAnotherDatabasePass() {
        CountDownLatch mayFinish = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        threads.execute(() -> commits.write("test", () -> {
            map.put("r1", "answers");
            written.countDown();
            return awaited(mayFinish);
        }));
        assertThat(awaited(written)).isTrue();

        commits.awaitDurable("other");
        Future<?> reader = threads.submit(() -> commits.awaitDurable("test"));

        assertThat(reader).isNotDone();
        mayFinish.countDown();
        assertThat(reader).succeedsWithin(Duration.ofMinutes(1));
        assertThat(file.store().hasUnsavedChanges()).isFalse();
        threads.shutdown();
    }

    @Test
    void keepsReadersOfEveryDatabaseWaitingForWhatMayBeAnywhere() {
        CountDownLatch mayFinish = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        threads.execute(() -> commits.write(() -> {
            map.put("r1", "answers");
            written.countDown();
            return awaited(mayFinish);
        }));
        assertThat(awaited(written)).isTrue();

        Future<?> reader = threads.submit(() -> commits.awaitDurable("other"));

        assertThat(reader).isNotDone();
        mayFinish.countDown();
        assertThat(reader).succeedsWithin(Duration.ofMinutes(1));
        threads.shutdown();
    }

    @Test
    void bringsTheRestToDiskWhenItCloses() {
        commits.write(() -> map.put("r1", "answers"));

        commits.close();

        assertThat(file.store().hasUnsavedChanges()).isFalse();
    }

    @Test
    void acknowledgesNothingOnceAFileFailed() {
        commits.write(() -> map.put("r1", "answers"));
        commits.awaitDurable();
        file.store().closeImmediately();

        commits.write(() -> null);

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(commits::awaitDurable)
                .withMessageContaining("could not write to disk")
                .withMessageContaining("test")
                .withMessageContaining("start again");
    }

    @Test
    void acknowledgesNothingAfterItWasClosed() {
        commits.close();

        commits.write(() -> map.put("r1", "answers"));

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(commits::awaitDurable)
                .withMessageContaining("closed");
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
