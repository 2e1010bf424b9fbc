package de.digicheck.officecheck.web;

import de.digicheck.shared.GermanTime;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Texts, numbers and days in the language of a page. */
record Words(MessageSource messages, Language language) {

    private static final int MINUTES_PER_HOUR = 60;

    String text(String key, Object... arguments) {
        return messages.getMessage("officecheck." + key, arguments, language.locale());
    }

    String of(LocalizedText text) {
        return text.in(language);
    }

    /** The word of a constant. */
    String word(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + value.name());
    }

    String list(Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(this::word).collect(Collectors.joining(", "));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** A number with one decimal. */
    String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** Minutes as whole hours. */
    String hours(long minutes) {
        return number(Math.round((double) minutes / MINUTES_PER_HOUR));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(day);
    }

    String at(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(GermanTime.ZONE)
                .format(instant);
    }
}
