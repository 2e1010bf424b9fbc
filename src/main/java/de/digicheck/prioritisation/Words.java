package de.digicheck.prioritisation;

import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
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
        return names.stream().map(this::quoted).collect(Collectors.joining(bundle.getString("names")));
    }

    String quoted(String name) {
        return say("quoted", name);
    }

    /** A number with one decimal at most, or as many as show that it is not 0; halves of its decimal form go up. */
    String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return number(exact, decimals(exact));
    }

    private String number(BigDecimal value, int decimals) {
        return format(decimals).format(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A number with its sign. */
    String signed(double value) {
        return say(value < 0 ? "minus" : "plus", number(Math.abs(value)));
    }

    /** A share 0…1 as a percentage. */
    String percent(double share) {
        return percentApartFrom(share, share);
    }

    /** A share 0…1 as a percentage that can be told from another one. */
    String percentApartFrom(double share, double other) {
        BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2);
        BigDecimal otherPercent = BigDecimal.valueOf(other).movePointRight(2);
        int decimals = decimals(percent);
        while (decimals < MOST_DECIMALS
                && share != other
                && number(percent, decimals).equals(number(otherPercent, decimals))) {
            decimals++;
        }
        return say("percent", number(percent, decimals));
    }

    /** An amount in EUR; cents only where there are some. */
    String euro(double amount) {
        NumberFormat format = format(Euro.DECIMALS);
        format.setMinimumFractionDigits(amount == Math.rint(amount) ? 0 : Euro.DECIMALS);
        return say("euro", format.format(BigDecimal.valueOf(amount)));
    }

    private NumberFormat format(int decimals) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(language.locale());
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        symbols.setMinusSign('−');
        format.setDecimalFormatSymbols(symbols);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    private static int decimals(BigDecimal value) {
        int decimals = USUAL_DECIMALS;
        while (decimals < MOST_DECIMALS
                && value.signum() != 0
                && value.setScale(decimals, RoundingMode.HALF_UP).signum() == 0) {
            decimals++;
        }
        return decimals;
    }
}
