package de.digicheck.platform.mongo;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Brings what commands wrote to disk, many commands with one sync.
 *
 * <p>Writing commands run side by side. One thread lets the running ones finish, commits between commands, syncs, and
 * releases all who wait for it. Who answers only after {@link #awaitDurable(String)} never speaks of anything in that
 * database that a crash could undo, neither of an own write nor of one that it only saw.
 */
final class GroupCommit implements AutoCloseable {

    private static final String ANY = "";

    private final Collection<StoreFile> files;
    private final ReadWriteLock commands = new ReentrantReadWriteLock();
    private final Lock disk = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    /** Number of the last write that began, by database. */
    private final Map<String, Long> last = new ConcurrentHashMap<>();

    private final Object progress = new Object();
    private final Thread committer;
    private long durable;
    private boolean closing;
    private @Nullable String failure;

    /**
     * @param files the open files, a live view
     */
    GroupCommit(Collection<StoreFile> files) {
        this.files = files;
        this.committer = new Thread(this::run, "embedded-store-commit");
        this.committer.setDaemon(true);
    }

    void start() {
        committer.start();
    }

    /** Runs a command that may write to any database, beside others. */
    <T> T write(Supplier<T> command) {
        return write(ANY, command);
    }

    /** Runs a command that may write to one database, beside others. */
    <T> T write(String database, Supplier<T> command) {
        return locked(commands.readLock(), () -> {
            last.merge(database, begun.incrementAndGet(), Math::max);
            return command.get();
        });
    }

    /** Runs a command while no other one writes and nothing is on its way to disk. */
    <T> T alone(Supplier<T> command) {
        return locked(disk, () -> locked(commands.writeLock(), command));
    }

    /**
     * Returns when every write that began before this call is on disk.
     *
     * @throws StoreUnavailableException when the disk could not be written; nothing is durable from then on
     */
    void awaitDurable() {
        awaitDurable(begun.get());
    }

    /**
     * Returns when every write to one database that began before this call is on disk.
     *
     * @throws StoreUnavailableException when the disk could not be written; nothing is durable from then on
     */
    void awaitDurable(String database) {
        awaitDurable(Math.max(last.getOrDefault(database, 0L), last.getOrDefault(ANY, 0L)));
    }

    private void awaitDurable(long write) {
        synchronized (progress) {
            progress.notifyAll();
            pauseWhile(() -> durable < write && failure == null);
            if (failure != null) {
                throw new StoreUnavailableException(failure);
            }
        }
    }

    /** Brings the rest to disk and stops. */
    @Override
    public void close() {
        synchronized (progress) {
            closing = true;
            progress.notifyAll();
        }
        try {
            committer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (waitForWrites()) {
                commit();
            }
            fail("The store is closed.");
        } catch (MVStoreException | StoreUnavailableException e) {
            fail("The store could not write to disk: %s. Make room or repair the disk, then start again."
                    .formatted(e.getMessage()));
        } finally {
            fail("The store stopped unexpectedly.");
        }
    }

    /** False when there is nothing left to do. */
    private boolean waitForWrites() {
        synchronized (progress) {
            pauseWhile(() -> durable == begun.get() && !closing);
            return durable != begun.get();
        }
    }

    private void commit() {
        long brought = locked(disk, () -> {
            AtomicLong reached = new AtomicLong();
            locked(commands.writeLock(), () -> {
                        reached.set(begun.get());
                        return files.stream().filter(StoreFile::commit).toList();
                    })
                    .forEach(StoreFile::sync);
            return reached.get();
        });
        synchronized (progress) {
            durable = brought;
            progress.notifyAll();
        }
    }

    /** The first reason stays. */
    private void fail(String reason) {
        synchronized (progress) {
            if (failure == null) {
                failure = reason;
            }
            progress.notifyAll();
        }
    }

    private void pauseWhile(BooleanSupplier condition) {
        try {
            while (condition.getAsBoolean()) {
                progress.wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("Interrupted while waiting for the disk.", e);
        }
    }

    private static <T> T locked(Lock lock, Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
