package de.digicheck.report.html;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Gives the template its words; a missing one stops the report instead of showing its key. */
final class WordsResolver extends AbstractMessageResolver {

    private final Words words;

    WordsResolver(Words words) {
        this.words = words;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        return parameters == null ? words.text(key) : words.text(key, parameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        throw new IllegalStateException("no text for " + key);
    }
}
