package de.digicheck.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Tells on long work, every 100,000 rows, how far it is; silent during the first second. */
final class Progress implements LongConsumer {

    private static final long STEP = 100_000;
    private static final long PATIENCE = 1_000_000_000L;

    private final String work;
    private final PrintWriter err;
    private final LongSupplier nanoTime;
    private final long began;

    Progress(String work, PrintWriter err, LongSupplier nanoTime) {
        this.work = work;
        this.err = err;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    @Override
    public void accept(long rows) {
        if (rows % STEP == 0 && nanoTime.getAsLong() - began > PATIENCE) {
            err.printf(Locale.ROOT, "%s: %,d rows%n", work, rows);
            err.flush();
        }
    }
}
