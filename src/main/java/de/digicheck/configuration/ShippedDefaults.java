package de.digicheck.configuration;

import de.digicheck.shared.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/** Settings that a town may leave out; the shipped files stand in for them. They are in the jar. */
final class ShippedDefaults {

    /** Reads a setting from a text; the name is what findings show. */
    interface Parser<T> {
        Optional<T> parse(String name, String text, Findings findings);
    }

    private ShippedDefaults() {}

    /** The setting in a file, or the shipped one when there is no such file. */
    static <T> Optional<T> read(
            Path file, BiFunction<Path, Findings, Optional<T>> reader, Parser<T> parser, Findings findings) {
        if (Files.exists(file)) {
            return reader.apply(file, findings);
        }
        String name = "defaults/" + file.getFileName();
        return parser.parse(name, text("/" + name), findings);
    }

    private static String text(String resource) {
        try (InputStream in = ShippedDefaults.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
