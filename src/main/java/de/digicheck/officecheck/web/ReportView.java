package de.digicheck.officecheck.web;

import de.digicheck.officecheck.BoundEffort;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.CheckForm.CheckArea;
import de.digicheck.officecheck.CheckForm.CheckField;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.OfficeCheck;
import de.digicheck.officecheck.OfficeProcess;
import de.digicheck.officecheck.OfficeReport;
import de.digicheck.officecheck.OfficeReport.Elsewhere;
import de.digicheck.officecheck.OfficeReport.Needed;
import de.digicheck.officecheck.WantedChange;
import de.digicheck.shared.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of an office, in words. */
record ReportView(
        Head head,
        String finding,
        List<Area> areas,
        Comparison comparison,
        Effort effort,
        List<ProcessLine> processes,
        List<Need> needed,
        List<String> requirements,
        List<Similar> elsewhere,
        List<Answer> answers) {

    private static final String OPEN = "–";
    private static final int PERCENT_PER_STEP = 100 / CheckField.HIGHEST;

    /** What it is about, and who has changed it last. */
    record Head(String id, String office, String day, String changed, boolean empty) {}

    /** Check fields that belong together. */
    record Area(String address, String label, List<Field> fields) {}

    /**
     * One check field.
     *
     * @param step a dash where it is open
     * @param width of its bar, such as {@code 75%}
     * @param meaning what the step says
     */
    record Field(String label, String step, String width, String meaning) {}

    /** All checks of the office side by side, the earliest first; without days where there is one alone. */
    record Comparison(List<String> days, List<Row> rows) {}

    /** One check field over time. */
    record Row(String label, List<String> steps) {}

    /** What media breaks bind. */
    record Effort(String sentence, String assumption) {}

    /** One process of the inventory. */
    record ProcessLine(
            int id,
            String name,
            String cases,
            String minutes,
            String breaks,
            String hours,
            String ways,
            String applications,
            String ratings,
            String change,
            String obstacles,
            String note) {}

    /** A component that is needed, and why. */
    record Need(String label, String reasons) {}

    /** A process of another office. */
    record Similar(String own, String office, String process, String check) {}

    /** What was answered in words. */
    record Answer(String label, String text) {}

    static ReportView of(CheckVersion version, List<OfficeCheck> all, CheckForm form, CheckAccess access, Words words) {
        OfficeCheck check = version.check();
        OfficeReport report = OfficeReport.of(form, check, all);
        return new ReportView(
                head(version, access, words),
                finding(check, form, words),
                form.areas().stream().map(area -> area(area, check, words)).toList(),
                comparison(OfficeReport.ofOffice(check.unit(), all), form, words),
                effort(report.effort(), form, words),
                check.processes().stream()
                        .map(process -> process(process, form, words))
                        .toList(),
                report.needed().stream().map(need -> need(need, words)).toList(),
                requirements(report, words),
                report.elsewhere().stream()
                        .map(one -> similar(one, access, words))
                        .toList(),
                answers(check, form, words));
    }

    private static Head head(CheckVersion version, CheckAccess access, Words words) {
        OfficeCheck check = version.check();
        return new Head(
                check.id().value(),
                access.name(check.unit(), words),
                words.day(check.day()),
                words.text("report.changed", version.number(), version.by(), words.at(version.at())),
                check.steps().isEmpty()
                        && check.texts().isEmpty()
                        && check.processes().isEmpty());
    }

    private static String finding(OfficeCheck check, CheckForm form, Words words) {
        List<CheckField> answered = form.fields().stream()
                .filter(field -> check.steps().containsKey(field.key()))
                .sorted(Comparator.comparing(field -> check.steps().getOrDefault(field.key(), 0)))
                .toList();
        if (answered.isEmpty()) {
            return words.text("finding.nothing");
        }
        CheckField least = answered.get(0);
        CheckField most = answered.get(answered.size() - 1);
        int lowest = check.steps().getOrDefault(least.key(), 0);
        int highest = check.steps().getOrDefault(most.key(), 0);
        return lowest == highest
                ? words.text("finding.level", lowest)
                : words.text("finding", words.of(most.label()), highest, words.of(least.label()), lowest);
    }

    private static Area area(CheckArea area, OfficeCheck check, Words words) {
        return new Area(
                area.key(),
                words.of(area.label()),
                area.fields().stream().map(field -> field(field, check, words)).toList());
    }

    private static Field field(CheckField field, OfficeCheck check, Words words) {
        Integer step = check.steps().get(field.key());
        return step == null
                ? new Field(words.of(field.label()), OPEN, "0%", words.text("step.open"))
                : new Field(
                        words.of(field.label()),
                        String.valueOf(step),
                        step * PERCENT_PER_STEP + "%",
                        words.of(field.steps().get(step)));
    }

    private static Comparison comparison(List<OfficeCheck> checks, CheckForm form, Words words) {
        if (checks.size() < 2) {
            return new Comparison(List.of(), List.of());
        }
        return new Comparison(
                checks.stream().map(check -> words.day(check.day())).toList(),
                form.fields().stream()
                        .map(field -> new Row(
                                words.of(field.label()),
                                checks.stream()
                                        .map(check -> field(field, check, words).step())
                                        .toList()))
                        .toList());
    }

    private static Effort effort(BoundEffort effort, CheckForm form, Words words) {
        return new Effort(
                effort.whole() == 0
                        ? words.text("effort.none")
                        : words.text("effort", words.hours(effort.byBreaks()), words.hours(effort.whole())),
                words.text("effort.assumption", form.minutesPerBreak()));
    }

    private static ProcessLine process(OfficeProcess process, CheckForm form, Words words) {
        return new ProcessLine(
                process.id(),
                process.name(),
                count(process.volume().cases(), words),
                count(process.volume().minutes(), words),
                count(process.flow().mediaBreaks(), words),
                BoundEffort.of(process, form.minutesPerBreak())
                        .map(effort -> words.hours(effort.byBreaks()))
                        .orElse(OPEN),
                words.text(
                        "process.ways",
                        orOpen(words.list(process.flow().in())),
                        orOpen(words.list(process.flow().out()))),
                process.applications(),
                ratings(process, words),
                process.change().map(words::word).orElse(OPEN),
                orOpen(words.list(process.obstacles())),
                process.note());
    }

    private static String count(OptionalInt count, Words words) {
        return count.isPresent() ? words.number(count.getAsInt()) : OPEN;
    }

    private static String orOpen(String text) {
        return text.isEmpty() ? OPEN : text;
    }

    private static String ratings(OfficeProcess process, Words words) {
        return orOpen(process.ratings().entrySet().stream()
                .map(rating -> words.word(rating.getKey()) + " " + rating.getValue())
                .collect(Collectors.joining(", ")));
    }

    private static Need need(Needed needed, Words words) {
        Stream<String> fields =
                needed.fields().stream().map(field -> words.text("need.field", words.of(field.label())));
        Stream<String> processes =
                needed.processes().stream().map(process -> words.text("need.process", process.name()));
        return new Need(
                words.of(needed.component().label()),
                Stream.concat(fields, processes).collect(Collectors.joining("; ")));
    }

    private static List<String> requirements(OfficeReport report, Words words) {
        List<String> requirements = new ArrayList<>();
        for (Needed needed : report.needed()) {
            LocalizedText label = needed.component().label();
            requirements.add(
                    needed.processes().isEmpty()
                            ? words.text("requirement.component", words.of(label))
                            : words.text("requirement.processes", words.of(label), names(needed.processes())));
        }
        report.check().processes().stream()
                .filter(process ->
                        process.change().filter(WantedChange.NONE::equals).isEmpty())
                .filter(process -> process.change().isPresent())
                .forEach(process -> requirements.add(change(process, words)));
        return requirements;
    }

    private static String names(List<OfficeProcess> processes) {
        return processes.stream().map(OfficeProcess::name).collect(Collectors.joining(", "));
    }

    private static String change(OfficeProcess process, Words words) {
        String change = process.change().map(words::word).orElse(OPEN);
        return process.obstacles().isEmpty()
                ? words.text("requirement.change", process.name(), change)
                : words.text("requirement.obstacles", process.name(), change, words.list(process.obstacles()));
    }

    private static Similar similar(Elsewhere one, CheckAccess access, Words words) {
        return new Similar(
                one.own().name(),
                access.name(one.other().unit(), words),
                one.process().name(),
                one.other().id().value());
    }

    private static List<Answer> answers(OfficeCheck check, CheckForm form, Words words) {
        Map<String, String> texts = check.texts();
        return form.topics().stream()
                .filter(topic -> texts.containsKey(topic.key()))
                .map(topic -> new Answer(words.of(topic.label()), texts.getOrDefault(topic.key(), "")))
                .toList();
    }
}
