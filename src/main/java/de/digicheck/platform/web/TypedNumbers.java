package de.digicheck.platform.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people type them into forms. */
public final class TypedNumbers {

    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00a0€]|\\.(?=\\d{3}(\\D|$))");

    private TypedNumbers() {}

    /**
     * A number of at most two decimals, 0 or more: {@code 1.234,50 €}, {@code 1234.5}. Dots before three digits group
     * thousands.
     *
     * @param digits how many digits it may have before the comma
     * @return empty when the text is no such number
     */
    public static Optional<BigDecimal> read(String typed, int digits) {
        String text = IGNORED.matcher(typed).replaceAll("");
        return text.matches("\\d{1," + digits + "}([.,]\\d{1,2})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }
}
