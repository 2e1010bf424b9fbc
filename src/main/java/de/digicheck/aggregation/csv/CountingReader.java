package de.digicheck.aggregation.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads strict UTF-8 without byte order mark and counts quotes: an odd number means that one was never closed. */
final class CountingReader extends FilterReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private long quotes;
    private boolean started;

    private CountingReader(Reader in) {
        super(in);
    }

    static CountingReader open(Path file) throws IOException {
        return new CountingReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (!started && count > 0) {
            started = true;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
                count = count == 1 ? super.read(buffer, offset, length) : count - 1;
            }
        }
        for (int i = offset; i < offset + count; i++) {
            quotes += buffer[i] == '"' ? 1 : 0;
        }
        return count;
    }

    boolean quotesAreEven() {
        return quotes % 2 == 0;
    }
}
