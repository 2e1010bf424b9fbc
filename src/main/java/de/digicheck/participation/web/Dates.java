package de.digicheck.participation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Days in words. */
final class Dates {

    private Dates() {}

    /** A day as people say it: {@code 3. November 2026}. */
    static String say(LocalDate day, Wording words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }
}
