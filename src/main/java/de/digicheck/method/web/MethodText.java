package de.digicheck.method.web;

import de.digicheck.method.MethodTopic;
import de.digicheck.platform.web.Markdown;
import de.digicheck.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/**
 * An explanation in one language.
 *
 * @param word its place in the address
 * @param title its first line
 * @param html the rest
 */
record MethodText(String word, String title, String html) {

    private static final String TITLE_MARK = "# ";

    /** Reads the text that is part of the program. */
    static MethodText read(MethodTopic topic, Language language) {
        String file = "method/" + topic.word() + "." + language.tag() + ".md";
        try {
            return of(topic, new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MethodText of(MethodTopic topic, String markdown) {
        int end = markdown.indexOf('\n');
        return new MethodText(
                topic.word(), markdown.substring(TITLE_MARK.length(), end), Markdown.html(markdown.substring(end)));
    }
}
