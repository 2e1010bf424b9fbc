package de.digicheck.officecheck.web;

import de.digicheck.officecheck.BoundEffort;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.CheckForm.CheckArea;
import de.digicheck.officecheck.OfficeCheck;
import de.digicheck.officecheck.OfficeReport;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All offices that somebody sees, with the latest check of each.
 *
 * @param areas names of the areas, as the columns show them
 */
record OverviewView(List<String> areas, List<Row> rows) {

    /**
     * One office.
     *
     * @param levels mean step of each area; a dash where nothing is answered
     * @param earlier its checks before this one
     */
    record Row(
            String id,
            String office,
            String day,
            String answered,
            List<String> levels,
            int processes,
            String hours,
            List<Earlier> earlier) {}

    /** A check before the latest one. */
    record Earlier(String id, String day) {}

    static OverviewView of(List<OfficeCheck> checks, CheckForm form, CheckAccess access, Words words) {
        return new OverviewView(
                form.areas().stream().map(area -> words.of(area.label())).toList(),
                OfficeReport.latest(checks).stream()
                        .map(check -> row(check, checks, form, access, words))
                        .toList());
    }

    private static Row row(
            OfficeCheck check, List<OfficeCheck> checks, CheckForm form, CheckAccess access, Words words) {
        long answered = form.fields().stream()
                .filter(field -> check.steps().containsKey(field.key()))
                .count();
        return new Row(
                check.id().value(),
                access.name(check.unit(), words),
                words.day(check.day()),
                words.text("answered", answered, form.fields().size()),
                form.areas().stream().map(area -> level(area, check, words)).toList(),
                check.processes().size(),
                words.hours(BoundEffort.of(check.processes(), form.minutesPerBreak())
                        .byBreaks()),
                OfficeReport.ofOffice(check.unit(), checks).stream()
                        .filter(other -> !other.id().equals(check.id()))
                        .map(other -> new Earlier(other.id().value(), words.day(other.day())))
                        .toList());
    }

    private static String level(CheckArea area, OfficeCheck check, Words words) {
        OptionalDouble mean = area.fields().stream()
                .filter(field -> check.steps().containsKey(field.key()))
                .mapToInt(field -> check.steps().getOrDefault(field.key(), 0))
                .average();
        return mean.isPresent() ? words.decimal(mean.getAsDouble()) : "–";
    }
}
