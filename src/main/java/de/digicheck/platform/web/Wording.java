package de.digicheck.platform.web;

import de.digicheck.shared.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of pages, of which a town can replace any: {@code texts/wording.<language>.properties} (UTF-8) in the folder of
 * its configuration, one line a text, {@code key = text}, such as for another way of naming people. Read once at the start.
 * A text whose key does not exist, or that asks for a value which the shipped one does not have, is left aside and listed.
 */
public final class Wording extends AbstractMessageSource {

    private final ResourceBundleMessageSource shipped;
    private final Map<String, Map<String, MessageFormat>> own = new HashMap<>();
    private final List<Replacement> replacements = new ArrayList<>();

    Wording(Path configuration, ResourceBundleMessageSource shipped) {
        this.shipped = shipped;
        setParentMessageSource(shipped);
        for (Language language : PageLanguages.ALL) {
            read(configuration.resolve("texts").resolve("wording." + language.tag() + ".properties"))
                    .forEach((key, text) -> add(language, key, text));
        }
    }

    /**
     * A text of the town.
     *
     * @param shipped the text that it stands for; empty when there is none of this key
     * @param state whether it is used
     */
    public record Replacement(Language language, String key, Optional<String> shipped, String own, State state) {}

    /** What becomes of a text of the town. */
    public enum State {
        /** It is shown. */
        USED,
        /** Nothing has this key. */
        UNKNOWN_KEY,
        /** It cannot be read, or asks for a value that is not there. */
        BAD_PLACEHOLDER;

        /** In kebab case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Every text of the town, by language and key. */
    public List<Replacement> replacements() {
        return List.copyOf(replacements);
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private void add(Language language, String key, String text) {
        Optional<String> before = Optional.ofNullable(shipped.getMessage(key, null, null, language.locale()));
        State state = before.map(known -> state(known, text)).orElse(State.UNKNOWN_KEY);
        replacements.add(new Replacement(language, key, before, text, state));
        if (state == State.USED) {
            own.computeIfAbsent(language.locale().getLanguage(), tag -> new HashMap<>())
                    .put(key, new MessageFormat(text, language.locale()));
        }
    }

    private static State state(String known, String text) {
        try {
            int has = new MessageFormat(known).getFormatsByArgumentIndex().length;
            int wants = new MessageFormat(text).getFormatsByArgumentIndex().length;
            return wants <= has ? State.USED : State.BAD_PLACEHOLDER;
        } catch (IllegalArgumentException e) {
            return State.BAD_PLACEHOLDER;
        }
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        MessageFormat format = own.getOrDefault(locale.getLanguage(), Map.of()).get(code);
        return format == null ? null : (MessageFormat) format.clone();
    }
}
