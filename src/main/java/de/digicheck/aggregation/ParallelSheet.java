package de.digicheck.aggregation;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Counts responses on all processors while one thread reads them: batches go to sheets of their own, which are merged at
 * the end, to the same counts as one sheet has. Fewer responses than a batch are counted by the thread that reads. Memory
 * grows with the processors, not with the responses.
 */
public final class ParallelSheet implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final int BATCHES_A_PROCESSOR = 3;

    private final TallySheet sheet;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ExecutorService threads = Executors.newFixedThreadPool(processors, ParallelSheet::thread);
    private final Queue<Future<Batch>> counting = new ArrayDeque<>();
    private final Queue<TallySheet> parts = new ConcurrentLinkedQueue<>();
    private Batch current;

    /** Starts to add responses to a sheet, which is complete when this is closed. */
    public ParallelSheet(TallySheet sheet) {
        this.sheet = sheet;
        this.current = batch();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "counting");
        thread.setDaemon(true);
        return thread;
    }

    private Batch batch() {
        return new Batch(sheet.codebook().columns().size());
    }

    /** Counts one response, see {@link TallySheet#add}. The cells are copied. */
    public void add(int unit, int role, long[] cells) {
        sheet.hide(unit, role, cells);
        current.add(unit, role, cells);
        if (current.isFull()) {
            Batch full = current;
            counting.add(threads.submit(() -> count(full)));
            current = counting.size() < BATCHES_A_PROCESSOR * processors ? batch() : counted(counting.remove());
        }
    }

    private Batch count(Batch batch) {
        TallySheet part = Optional.ofNullable(parts.poll()).orElseGet(sheet::sibling);
        batch.countInto(part);
        parts.add(part);
        return batch;
    }

    private static Batch counted(Future<Batch> batch) {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("responses could not be counted", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while responses were counted", e);
        }
    }

    /** Waits until all responses are in the sheet. */
    @Override
    public void close() {
        try {
            counting.forEach(ParallelSheet::counted);
            current.countInto(sheet);
            parts.forEach(sheet::merge);
        } finally {
            threads.shutdown();
        }
    }

    /** Some responses, each with its unit and role group. */
    private static final class Batch {

        private final int[] units = new int[BATCH];
        private final int[] roles = new int[BATCH];
        private final long[][] cells;
        private int size;

        Batch(int columns) {
            cells = new long[BATCH][columns];
        }

        void add(int unit, int role, long[] row) {
            units[size] = unit;
            roles[size] = role;
            System.arraycopy(row, 0, cells[size], 0, row.length);
            size++;
        }

        boolean isFull() {
            return size == BATCH;
        }

        void countInto(TallySheet sheet) {
            for (int response = 0; response < size; response++) {
                sheet.addShown(units[response], roles[response], cells[response]);
            }
            size = 0;
        }
    }
}
