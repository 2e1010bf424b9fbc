package de.digicheck.review.web;

import de.digicheck.release.Figure;
import de.digicheck.release.Reported;
import de.digicheck.release.Withheld;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.Language;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Words for figures and days in one language. */
record ReviewWords(MessageSource messages, Language language) {

    String text(String key, Object... arguments) {
        return messages.getMessage("review." + key, arguments, language.locale());
    }

    /** A figure in whole points; a bound says so. */
    String figure(Figure figure) {
        if (figure instanceof Withheld) {
            return text("withheld");
        }
        if (figure.value().isEmpty()) {
            return text("undefined");
        }
        NumberFormat format = NumberFormat.getIntegerInstance(language.locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return bound(figure) + format.format(figure.value().getAsDouble());
    }

    private static String bound(Figure figure) {
        Reported.Bound bound = figure instanceof Reported reported ? reported.bound() : Reported.Bound.EXACT;
        return switch (bound) {
            case EXACT -> "";
            case AT_LEAST -> "≥\u00a0";
            case AT_MOST -> "≤\u00a0";
        };
    }

    /** A day: {@code 3. November 2026}. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    String day(Instant at) {
        return day(LocalDate.ofInstant(at, GermanTime.ZONE));
    }

    /** Several names: {@code a, b und c}. */
    String all(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "));
        return text("and", first, names.get(names.size() - 1));
    }
}
