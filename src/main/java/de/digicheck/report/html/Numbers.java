package de.digicheck.report.html;

import de.digicheck.shared.Euro;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers as people of a language write them: {@code 1.234,5}, {@code 45 %}, {@code 12.500 €}, {@code −0,3}. Rounds half up.
 * Not safe for use by several threads.
 */
final class Numbers {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final char MINUS = '−';
    private static final int PERCENT = 100;

    private static final int FORMATS = 10;

    private final Locale locale;
    private final Map<Integer, DecimalFormat> formats = new HashMap<>();

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

    /** A code of an answer as it was given, all its decimals and no grouping: {@code 0,17}, {@code 1990}. */
    String code(BigDecimal code) {
        int decimals = Math.max(0, code.stripTrailingZeros().scale());
        DecimalFormat format = create(decimals, decimals);
        format.setGroupingUsed(false);
        return format.format(code);
    }

    /** Tells whether a written number starts with a minus sign. */
    static boolean isNegative(String number) {
        return number.indexOf(MINUS) == 0;
    }

    /** A share 0…1 in whole per cent. */
    String percent(double share) {
        return whole(share * PERCENT) + NO_BREAK_SPACE + "%";
    }

    /** A share 0…1 in per cent, with a decimal only where it needs one. */
    String shortestPercent(double share) {
        return shortest(share * PERCENT) + NO_BREAK_SPACE + "%";
    }

    /** An amount; cents only where there are some. */
    String euro(Euro amount) {
        int decimals = amount.shortest().scale() == 0 ? 0 : Euro.DECIMALS;
        return format(decimals, decimals).format(amount.amount()) + NO_BREAK_SPACE + "€";
    }

    private DecimalFormat format(int least, int most) {
        return formats.computeIfAbsent(FORMATS * least + most, unknown -> create(least, most));
    }

    private DecimalFormat create(int least, int most) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        DecimalFormatSymbols symbols = format.getDecimalFormatSymbols();
        symbols.setMinusSign(MINUS);
        format.setDecimalFormatSymbols(symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format;
    }
}
