package de.digicheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter err = new StringWriter();
    private final AtomicLong nanoTime = new AtomicLong(42);
    private final Progress progress = new Progress("analyse", new PrintWriter(err), nanoTime::get);

    @Test
    void keepsSilentOnShortWork() {
        nanoTime.addAndGet(900_000_000);
        LongStream.rangeClosed(1, 300_000).forEach(progress);

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tellsOfLongWorkNowAndThen() {
        LongStream.rangeClosed(1, 150_000).forEach(progress);
        nanoTime.addAndGet(1_100_000_000);
        LongStream.rangeClosed(150_001, 1_250_000)
                .filter(rows -> rows < 300_000 || rows > 1_100_000)
                .forEach(progress);

        assertThat(err.toString().lines()).containsExactly("analyse: 200,000 rows", "analyse: 1,200,000 rows");
    }
}
