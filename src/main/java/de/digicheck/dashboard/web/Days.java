package de.digicheck.dashboard.web;

import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says days in words. */
final class Days {

    private Days() {}

    /** A day: {@code 3. November 2026}. */
    static String say(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }
}
