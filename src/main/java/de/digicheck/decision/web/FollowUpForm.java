package de.digicheck.decision.web;

import de.digicheck.decision.DecisionProblem;
import de.digicheck.decision.FollowUp;
import de.digicheck.decision.Progress;
import de.digicheck.shared.FiscalYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The follow-up in a form: rows for what there is, and empty ones for more. A row without a label or a year is left out. */
final class FollowUpForm {

    /** More rows than anybody plans. */
    private static final int MOST = 60;

    private static final int MORE_MILESTONES = 3;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_NOTE = 10_000;

    private final DecisionForm form;
    private final List<DecisionProblem> problems = new ArrayList<>();

    FollowUpForm(DecisionForm form) {
        this.form = form;
    }

    /** The form of a follow-up. */
    static DecisionForm of(FollowUp followUp) {
        Map<String, String> values = new HashMap<>();
        values.put("progress", followUp.progress().word());
        int row = 0;
        for (FollowUp.Milestone one : followUp.milestones()) {
            String name = "milestones." + row++ + ".";
            values.put(name + "label", one.label());
            values.put(name + "planned", one.planned().toString());
            values.put(
                    name + "forecast", one.forecast().map(LocalDate::toString).orElse(""));
            values.put(name + "reached", one.reached().map(LocalDate::toString).orElse(""));
        }
        int note = 0;
        for (Map.Entry<FiscalYear, String> one : followUp.notes().entrySet()) {
            String name = "notes." + note++ + ".";
            values.put(name + "year", one.getKey().toString());
            values.put(name + "text", one.getValue());
        }
        return new DecisionForm("", values);
    }

    /** The numbers of the rows of milestones. */
    static List<Integer> milestones(DecisionForm form) {
        return rows(form, "milestones", "label", MORE_MILESTONES);
    }

    /** The numbers of the rows of notes. */
    static List<Integer> notes(DecisionForm form) {
        return rows(form, "notes", "year", 1);
    }

    private static List<Integer> rows(DecisionForm form, String list, String telling, int more) {
        int used = 0;
        for (int row = 0; row < MOST; row++) {
            used = form.value(list + "." + row + "." + telling).isEmpty() ? used : row + 1;
        }
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(MOST, used + more); row++) {
            rows.add(row);
        }
        return rows;
    }

    /** The follow-up; empty with all that is wrong. */
    Optional<FollowUp> read() {
        Optional<Progress> progress = Progress.find(form.value("progress"));
        if (progress.isEmpty()) {
            problems.add(new DecisionProblem("progress", "missing"));
        }
        List<FollowUp.Milestone> milestones = new ArrayList<>();
        SortedMap<FiscalYear, String> notes = new TreeMap<>();
        for (int row = 0; row < MOST; row++) {
            milestone("milestones." + row + ".").ifPresent(milestones::add);
            note("notes." + row + ".", notes);
        }
        return problems.isEmpty()
                ? Optional.of(new FollowUp(progress.orElseThrow(), milestones, notes))
                : Optional.empty();
    }

    /** What is wrong with what was read. */
    List<DecisionProblem> problems() {
        return List.copyOf(problems);
    }

    private Optional<FollowUp.Milestone> milestone(String name) {
        String label = form.value(name + "label");
        Optional<LocalDate> planned = day(name + "planned");
        Optional<LocalDate> forecast = day(name + "forecast");
        Optional<LocalDate> reached = day(name + "reached");
        boolean days = planned.isPresent() || forecast.isPresent() || reached.isPresent();
        if (label.isEmpty() && days) {
            problems.add(new DecisionProblem(name + "label", "missing"));
        }
        if (label.length() > LONGEST_LABEL) {
            problems.add(new DecisionProblem(name + "label", "too-long"));
        }
        if (!label.isEmpty() && form.value(name + "planned").isEmpty()) {
            problems.add(new DecisionProblem(name + "planned", "bad-day"));
        }
        return label.isEmpty() || planned.isEmpty()
                ? Optional.empty()
                : Optional.of(new FollowUp.Milestone(label, planned.get(), forecast, reached));
    }

    private Optional<LocalDate> day(String name) {
        Optional<LocalDate> day = form.day(name);
        if (day.isEmpty() && !form.value(name).isEmpty()) {
            problems.add(new DecisionProblem(name, "bad-day"));
        }
        return day;
    }

    private void note(String name, SortedMap<FiscalYear, String> notes) {
        String text = form.value(name + "text");
        String year = form.value(name + "year");
        if (text.isEmpty() && year.isEmpty()) {
            return;
        }
        if (text.isEmpty() || text.length() > LONGEST_NOTE) {
            problems.add(new DecisionProblem(name + "text", text.isEmpty() ? "missing" : "too-long"));
        }
        int number = form.number(name + "year").orElse(0);
        if (!FiscalYear.isYear(number)) {
            problems.add(new DecisionProblem(name + "year", "bad-year"));
        } else if (notes.putIfAbsent(new FiscalYear(number), text) != null) {
            problems.add(new DecisionProblem(name + "year", "year-twice"));
        }
    }
}
