package de.digicheck.aggregation.csv;

import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Finds the lines of a file that are not UTF-8. A second look, taken only when the first one failed. */
final class Utf8Error {

    private Utf8Error() {}

    /** Adds a finding for each line that is not UTF-8; its column counts the fields before the first bad byte. */
    static void locate(Path file, Findings findings) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int number = 0;
            byte[] line = nextLine(in);
            while (line.length > 0) {
                number++;
                check(new Place(file.toString(), number, 1), line, findings);
                line = nextLine(in);
            }
        } catch (IOException e) {
            findings.error(
                    "unreadable",
                    Place.startOf(file.toString()),
                    "the file cannot be read",
                    "check that it is readable");
        }
    }

    private static byte[] nextLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0) {
            line.write(next);
            if (next == '\n') {
                break;
            }
            next = in.read();
        }
        return line.toByteArray();
    }

    private static void check(Place start, byte[] line, Findings findings) {
        ByteBuffer bytes = ByteBuffer.wrap(line);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, CharBuffer.allocate(line.length), true);
        if (!result.isError()) {
            return;
        }
        int field = 1;
        for (int i = 0; i < bytes.position(); i++) {
            field += line[i] == ',' ? 1 : 0;
        }
        findings.error(
                "not-utf-8",
                new Place(start.file(), start.line(), field),
                String.format("the byte 0x%02x is not UTF-8 text", line[bytes.position()]),
                "save the file with the encoding UTF-8" + guess(line));
    }

    /** Latin-1 is a guess only where no zero bytes and no byte order mark tell of UTF-16. */
    private static String guess(byte[] line) {
        boolean mark = line.length > 1 && (line[0] & 0xff) >= 0xfe && (line[1] & 0xff) >= 0xfe;
        boolean zero = IntStream.range(0, line.length).anyMatch(index -> line[index] == 0);
        return mark || zero ? "" : " (it looks like Latin-1 or Windows-1252)";
    }
}
