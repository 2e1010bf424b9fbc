package de.digicheck.review.web;

import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.CheckForm.CheckArea;
import de.digicheck.officecheck.OfficeCheck;
import de.digicheck.organisation.Municipality;
import java.text.NumberFormat;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What an office of a part has said in its check, beside the figures of the survey.
 *
 * @param address of the check
 * @param areas mean step of each area, 0 to 4
 */
record CheckedOffice(String office, String address, String day, List<Area> areas) {

    /** An area of the check. */
    record Area(String label, String level) {}

    static CheckedOffice of(OfficeCheck check, CheckForm form, Municipality town, ReviewWords words) {
        return new CheckedOffice(
                town.findUnit(check.unit())
                        .map(unit -> unit.label().in(words.language()))
                        .orElse(check.unit().value()),
                "/digichecks/" + check.id(),
                words.day(check.day()),
                form.areas().stream()
                        .map(area -> new Area(area.label().in(words.language()), level(area, check, words)))
                        .toList());
    }

    private static String level(CheckArea area, OfficeCheck check, ReviewWords words) {
        OptionalDouble mean = area.fields().stream()
                .filter(field -> check.steps().containsKey(field.key()))
                .mapToInt(field -> check.steps().getOrDefault(field.key(), 0))
                .average();
        NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return mean.isPresent() ? format.format(mean.getAsDouble()) : words.text("undefined");
    }
}
