package de.digicheck.roadmap.web;

import de.digicheck.roadmap.Due;
import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that is due for one project or several at once, in words of one language.
 *
 * @param word names what is due in the message bundle
 * @param kind the kind of an approval that has no name of its own there
 * @param sitting body and day of the sitting that a proposal is handed in for; empty text where there is none
 * @param body body of which no sitting is known that is early enough; empty text where there is none
 * @param projects for which it is due
 */
record DueRow(
        String by,
        String word,
        String kind,
        String sitting,
        String body,
        boolean overdue,
        boolean estimated,
        List<String> projects) {

    /** One row for all projects of which the same is due on the same day, in the order of the days. */
    static List<DueRow> of(List<Due> dues, LocalDate today, Language language) {
        Map<DueRow, List<String>> projects = new LinkedHashMap<>();
        dues.forEach(due -> projects.computeIfAbsent(of(due, today, language), fresh -> new ArrayList<>())
                .add(due.label().in(language)));
        return projects.entrySet().stream()
                .map(row -> row.getKey().with(row.getValue()))
                .toList();
    }

    private static DueRow of(Due due, LocalDate today, Language language) {
        return new DueRow(
                day(due.by(), language),
                due.word(),
                due.what(),
                due.sitting()
                        .map(sitting -> sitting.label().in(language) + ", " + day(sitting.day(), language))
                        .orElse(""),
                due.sitting().isPresent()
                        ? ""
                        : due.body().map(body -> body.in(language)).orElse(""),
                due.isOverdue(today),
                due.estimated(),
                List.of());
    }

    private DueRow with(List<String> some) {
        return new DueRow(by, word, kind, sitting, body, overdue, estimated, List.copyOf(some));
    }

    static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }
}
