package de.digicheck.prioritisation;

import de.digicheck.shared.Language;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Sentences and numbers of explanations in one language. */
final class Words {

    private static final String BUNDLE = "de.digicheck.prioritisation.explanation";
    private static final int USUAL_DECIMALS = 1;
    private static final int MOST_DECIMALS = 9;

    private final Language language;
    private final ResourceBundle bundle;

    Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale());
    }

    Language language() {
        return language;
    }

    /** The sentence of a key with its gaps filled. */
    String say(String key, Object... gaps) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(gaps);
    }

    /** Parts of a sentence in a row. */
    String row(Collection<String> parts) {
        return String.join(bundle.getString("row"), parts);
    }

    /** Names in quotes, in a row. */
    String names(List<String> names) {
        return names.stream().map(this::quoted).collect(Collectors.joining(bundle.getString("row")));
    }

    String quoted(String name) {
        return say("quoted", name);
    }

    /** A number with one decimal at most, or as many as show that it is not 0. */
    String number(double value) {
        return number(value, decimals(value));
    }

    private String number(double value, int decimals) {
        NumberFormat format = format(decimals);
        String text = format.format(value);
        return text.equals(format.format(-0.0)) ? format.format(0) : text;
    }

    /** A number with its sign. */
    String signed(double value) {
        return say(value < 0 ? "minus" : "plus", number(Math.abs(value)));
    }

    /** A share 0…1 as a percentage. */
    String percent(double share) {
        return say("percent", number(100 * share));
    }

    /** A share 0…1 as a percentage that can be told from another one. */
    String percentApartFrom(double share, double other) {
        int decimals = decimals(100 * share);
        while (decimals < MOST_DECIMALS
                && share != other
                && number(100 * share, decimals).equals(number(100 * other, decimals))) {
            decimals++;
        }
        return say("percent", number(100 * share, decimals));
    }

    /** An amount in EUR; cents only where there are some. */
    String euro(double amount) {
        NumberFormat format = format(2);
        format.setMinimumFractionDigits(amount == Math.rint(amount) ? 0 : 2);
        return say("euro", format.format(amount));
    }

    private NumberFormat format(int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static int decimals(double value) {
        int decimals = USUAL_DECIMALS;
        double scaled = Math.abs(value) * 10;
        while (scaled > 0 && scaled < 0.5 && decimals < MOST_DECIMALS) {
            scaled *= 10;
            decimals++;
        }
        return decimals;
    }
}
