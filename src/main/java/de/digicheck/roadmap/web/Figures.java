package de.digicheck.roadmap.web;

import de.digicheck.platform.web.TypedNumbers;
import de.digicheck.roadmap.AmountKind;
import de.digicheck.roadmap.FinancialPlan;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Optional;

/** Reads and writes amounts as people of a language do. */
final class Figures {

    private static final int MOST_DIGITS = 12;

    private final DecimalFormat format;
    private final boolean cents;

    Figures(Language language) {
        this(language, false);
    }

    /** Writes the amounts of a plan alike, so that they stand one below the other: with cents when any has some. */
    Figures(Language language, FinancialPlan plan) {
        this(language, hasCents(plan));
    }

    private Figures(Language language, boolean cents) {
        this.format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(language.locale()));
        this.cents = cents;
    }

    private static boolean hasCents(FinancialPlan plan) {
        return plan.lines().stream().flatMap(line -> line.byYear().stream()).anyMatch(amounts -> Arrays.stream(
                        AmountKind.values())
                .anyMatch(kind -> kind.of(amounts).shortest().scale() > 0));
    }

    /** An amount; cents only where there are some, or all amounts are written so. */
    String euro(Euro amount) {
        format.setMinimumFractionDigits(cents || amount.shortest().scale() > 0 ? Euro.DECIMALS : 0);
        return format.format(amount.amount());
    }

    /** A number with as few decimals as it needs, at most two. */
    String number(double number) {
        format.setMinimumFractionDigits(0);
        return format.format(number);
    }

    /** An amount that somebody typed, 0 or more; dots before three digits group thousands. Empty when it is none. */
    static Optional<Euro> euro(String typed) {
        return TypedNumbers.read(typed, MOST_DIGITS).map(Euro::of);
    }

    /** A number that somebody typed, 0 or more. Empty when it is none. */
    static Optional<Double> number(String typed) {
        return TypedNumbers.read(typed, MOST_DIGITS).map(BigDecimal::doubleValue);
    }
}
