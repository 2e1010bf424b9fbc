package de.digicheck.officecheck;

import de.digicheck.officecheck.CheckForm.CheckField;
import de.digicheck.officecheck.CheckForm.Component;
import de.digicheck.shared.OrgUnitCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What follows from the answers of an office.
 *
 * @param check what was answered
 * @param needed components that a rule calls for, in the order of the form
 * @param effort that media breaks bind
 * @param elsewhere processes of other offices that are like one of this office
 */
public record OfficeReport(OfficeCheck check, List<Needed> needed, BoundEffort effort, List<Elsewhere> elsewhere) {

    private static final Comparator<OfficeCheck> BY_DAY = Comparator.comparing(OfficeCheck::day)
            .thenComparing(check -> check.id().value());

    public OfficeReport {
        needed = List.copyOf(needed);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * A component, and why it is needed; at least one reason.
     *
     * @param fields that were answered low enough
     * @param processes that show a sign for it
     */
    public record Needed(Component component, List<CheckField> fields, List<OfficeProcess> processes) {

        public Needed {
            fields = List.copyOf(fields);
            processes = List.copyOf(processes);
        }
    }

    /**
     * Two processes that are alike.
     *
     * @param own of this office
     * @param other check of the other office
     * @param process of that office
     */
    public record Elsewhere(OfficeProcess own, OfficeCheck other, OfficeProcess process) {}

    /**
     * The report of a check.
     *
     * @param all the checks that may be compared with; of another office only its latest one counts
     */
    public static OfficeReport of(CheckForm form, OfficeCheck check, List<OfficeCheck> all) {
        List<OfficeCheck> others = latest(all).stream()
                .filter(other -> !other.unit().equals(check.unit()))
                .toList();
        return new OfficeReport(
                check,
                form.components().stream()
                        .flatMap(component -> needed(form, component, check).stream())
                        .toList(),
                BoundEffort.of(check.processes(), form.minutesPerBreak()),
                check.processes().stream()
                        .flatMap(process -> Similarity.elsewhere(process, others).stream())
                        .toList());
    }

    private static Optional<Needed> needed(CheckForm form, Component component, OfficeCheck check) {
        List<CheckField> fields = form.fields().stream()
                .filter(field -> component.fields().stream()
                        .anyMatch(limit -> limit.field().equals(field.key())
                                && check.steps().getOrDefault(field.key(), Integer.MAX_VALUE) <= limit.atMost()))
                .toList();
        List<OfficeProcess> processes = check.processes().stream()
                .filter(process -> component.signs().stream().anyMatch(sign -> sign.shows(process)))
                .toList();
        return fields.isEmpty() && processes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Needed(component, fields, processes));
    }

    /** The latest check of each office, by code of the office; of two of one day the one with the later name. */
    public static List<OfficeCheck> latest(List<OfficeCheck> all) {
        Map<OrgUnitCode, OfficeCheck> latest = new TreeMap<>();
        all.forEach(check ->
                latest.merge(check.unit(), check, (one, other) -> BY_DAY.compare(one, other) < 0 ? other : one));
        return List.copyOf(latest.values());
    }

    /** All checks of one office, the earliest first. */
    public static List<OfficeCheck> ofOffice(OrgUnitCode unit, List<OfficeCheck> all) {
        List<OfficeCheck> own = new ArrayList<>(
                all.stream().filter(check -> check.unit().equals(unit)).toList());
        own.sort(BY_DAY);
        return own;
    }
}
