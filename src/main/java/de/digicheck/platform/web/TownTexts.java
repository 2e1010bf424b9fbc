package de.digicheck.platform.web;

import de.digicheck.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;

/**
 * The pages that the town writes itself, in Markdown (CommonMark): {@code texts/<name>.<language>.md} in the folder of
 * its configuration, read once at the start. A file that is missing is replaced by the one shipped, which says that it
 * has to be filled in.
 */
final class TownTexts {

    private static final int LOWEST_HEADING = 6;
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final Map<TownText.Name, Map<Language, TownText>> texts = new EnumMap<>(TownText.Name.class);

    /** Reads the texts of a configuration. */
    TownTexts(Path configuration) {
        Path folder = configuration.resolve("texts");
        for (TownText.Name name : TownText.Name.values()) {
            texts.put(name, read(folder, name));
        }
    }

    /** The text in a language, else in German. */
    TownText get(TownText.Name name, Language language) {
        Map<Language, TownText> written = texts.getOrDefault(name, Map.of());
        TownText german = Optional.ofNullable(written.get(Language.GERMAN)).orElseThrow();
        return written.getOrDefault(language, german);
    }

    /** The town's own files; the shipped ones only where it has none at all of this name. */
    private static Map<Language, TownText> read(Path folder, TownText.Name name) {
        Map<Language, TownText> own = new HashMap<>();
        Map<Language, TownText> shipped = new HashMap<>();
        for (Language language : PageLanguages.ALL) {
            String file = name.word() + "." + language.tag() + ".md";
            own(folder.resolve(file)).ifPresent(text -> own.put(language, text(language, text)));
            shipped.put(language, text(language, shipped(file)));
        }
        return own.containsKey(Language.GERMAN) ? own : shipped;
    }

    private static Optional<String> own(Path file) {
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

    private static TownText text(Language language, String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new LoweredHeadings());
        return new TownText(language, RENDERER.render(document));
    }

    /** The page has a first heading of its own, so those of the text stand below it. */
    private static final class LoweredHeadings extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(heading.getLevel() + 1, LOWEST_HEADING));
        }
    }
}
