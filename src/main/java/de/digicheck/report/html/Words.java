package de.digicheck.report.html;

import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the report in one language, from the bundle {@value #BUNDLE}; German where a language has no bundle. */
final class Words {

    static final String BUNDLE = "messages.report";

    private final Language language;
    private final ResourceBundle bundle;
    private final Numbers numbers;

    Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.numbers = new Numbers(language.locale());
    }

    /**
     * A text with its arguments, which are words already.
     *
     * @throws java.util.MissingResourceException when there is no text of this key
     */
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /** A label in the language. */
    String label(LocalizedText text) {
        return text.in(language);
    }

    /** A label in quotation marks, without a full stop: „A“. */
    String quoted(LocalizedText text) {
        String label = label(text);
        return text("quoted", label.endsWith(".") ? label.substring(0, label.length() - 1) : label);
    }

    /** Words in a row: A, B und C. */
    String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : text("list.last", String.join(", ", words.subList(0, last)), words.get(last));
    }

    /** From one number to another: {@code 1–5}; in words where a minus sign would meet the dash: {@code −3 bis 3}. */
    String interval(String lower, String upper) {
        boolean signed = Numbers.isNegative(lower) || Numbers.isNegative(upper);
        return text(signed ? "interval.signed" : "interval.short", lower, upper);
    }

    Numbers numbers() {
        return numbers;
    }

    Locale locale() {
        return language.locale();
    }
}
