package de.digicheck.platform.web;

import de.digicheck.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * Texts that a town can write itself: {@code texts/<name>.<language>.md} in the folder of its configuration. Where it has
 * none of a name in the first language, the shipped ones stand in.
 */
public final class TownFiles {

    private final Path folder;

    TownFiles(Path configuration) {
        this.folder = configuration.resolve("texts");
    }

    /** A text in each language that it is there in; the first language is. */
    public Map<Language, String> read(String name, List<Language> languages) {
        Map<Language, String> own = new HashMap<>();
        Map<Language, String> shipped = new HashMap<>();
        for (Language language : languages) {
            String file = name + "." + language.tag() + ".md";
            own(file).ifPresent(text -> own.put(language, text));
            shipped.put(language, shipped(file));
        }
        return Map.copyOf(own.containsKey(languages.get(0)) ? own : shipped);
    }

    private Optional<String> own(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String shipped(String file) {
        try {
            return new ClassPathResource("defaults/texts/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
