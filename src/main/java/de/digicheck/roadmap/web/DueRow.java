package de.digicheck.roadmap.web;

import de.digicheck.roadmap.Due;
import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;

/**
 * Something that is due, in words of one language.
 *
 * @param word names what is due in the message bundle
 * @param kind the kind of an approval that has no name of its own there
 * @param sitting body and day of the sitting that decides; empty text where there is none
 */
record DueRow(
        String key,
        String label,
        String by,
        String word,
        String kind,
        String sitting,
        boolean overdue,
        boolean estimated) {

    private static final Set<String> NAMED = Set.of(Due.REGISTRATION, "co-determination", "council", "procurement");

    static List<DueRow> of(List<Due> dues, LocalDate today, Language language) {
        return dues.stream().map(due -> of(due, today, language)).toList();
    }

    private static DueRow of(Due due, LocalDate today, Language language) {
        return new DueRow(
                due.project().value(),
                due.label().in(language),
                day(due.by(), language),
                NAMED.contains(due.what()) ? due.what() : "other",
                due.what(),
                due.sitting()
                        .map(sitting -> sitting.label().in(language) + ", " + day(sitting.day(), language))
                        .orElse(""),
                due.isOverdue(today),
                due.estimated());
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }
}
