package de.digicheck.service;

import de.digicheck.fixtures.PdfUa;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The archive of sheets with codes, as it is loaded when codes are handed out. */
final class Sheets {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private Sheets() {}

    /** The first pile of sheets. */
    static byte[] firstPile(Path archive) throws IOException {
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream files = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                if (entry.getName().endsWith(".pdf")) {
                    return files.readAllBytes();
                }
            }
        }
        throw new AssertionError("no sheets");
    }

    /** The codes that are printed on a pile, each once, from the first sheet to the last. */
    static List<String> codes(byte[] pile) {
        return CODE.matcher(PdfUa.text(pile))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
