package de.digicheck.participation.web;

import de.digicheck.shared.Language;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Words of the pages in one language.
 *
 * @param language of the questionnaire; words that do not exist in it are German
 */
record Wording(MessageSource messages, Language language) {

    private static final String PREFIX = "participation.";

    /** A text with its values; {@code code} without the name of the feature. */
    String say(String code, Object... values) {
        return messages.getMessage(PREFIX + code, values, locale());
    }

    /** A text, or another one where it does not exist. */
    String orElse(String code, String otherwise) {
        String found = messages.getMessage(PREFIX + code, null, otherwise, locale());
        return found == null ? otherwise : found;
    }

    Locale locale() {
        return language.base().locale();
    }
}
