package de.digicheck.report.html;

import de.digicheck.shared.Euro;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people of a language write them: {@code 1.234,5}, {@code 45 %}, {@code 12.500 €}. Rounds half up. */
final class Numbers {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int PERCENT = 100;

    private final Locale locale;

    Numbers(Locale locale) {
        this.locale = locale;
    }

    /** Without decimals. */
    String whole(double number) {
        return decimal(number, 0);
    }

    /** With exactly so many decimals. */
    String decimal(double number, int digits) {
        return format(digits, digits).format(number);
    }

    /** With a decimal only where it needs one. */
    String shortest(double number) {
        return format(0, 1).format(number);
    }

    /** A share 0…1 in whole per cent. */
    String percent(double share) {
        return whole(share * PERCENT) + NO_BREAK_SPACE + "%";
    }

    /** An amount; cents only where there are some. */
    String euro(Euro amount) {
        int decimals = amount.shortest().scale() == 0 ? 0 : Euro.DECIMALS;
        return format(decimals, decimals).format(amount.amount()) + NO_BREAK_SPACE + "€";
    }

    private NumberFormat format(int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format;
    }
}
