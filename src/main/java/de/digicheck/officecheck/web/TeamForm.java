package de.digicheck.officecheck.web;

import de.digicheck.officecheck.Addition;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.CheckForm.CheckArea;
import de.digicheck.officecheck.CheckForm.CheckField;
import de.digicheck.officecheck.CheckForm.Topic;
import de.digicheck.officecheck.OfficeCheck;
import de.digicheck.officecheck.OfficeProcess;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the team is asked by its link: what is open in a check, what can be added to its words, or a new process.
 *
 * @param process whether a new process is asked for, and nothing else
 */
record TeamForm(CheckForm form, OfficeCheck check, LocalDate today, boolean process) {

    static final String NAME = "wer";
    static final int LONGEST_NAME = 100;
    static final int MOST_PROCESSES = 200;
    private static final ProcessSection NEW_PROCESS = new ProcessSection(0);

    /** Something that is said already. */
    record Said(String label, String text) {}

    /** Questions that belong together, below what is said already. */
    record Group(String title, List<Said> said, List<Question> questions) {}

    /** Everything that is asked, with what was typed. */
    List<Group> groups(Typed typed, Words words) {
        if (process) {
            return List.of(
                    new Group(words.text("process.new"), saidProcesses(words), questions(NEW_PROCESS, typed, words)));
        }
        List<Group> groups = new ArrayList<>();
        for (CheckArea area : form.areas()) {
            AreaSection open = new AreaSection(open(area));
            groups.add(new Group(open.title(words), saidSteps(area, words), questions(open, typed, words)));
        }
        TopicsSection topics = new TopicsSection(form.topics());
        groups.add(new Group(topics.title(words), saidTexts(words), questions(topics, typed, words)));
        return groups;
    }

    private static List<Question> questions(CheckSection section, Typed typed, Words words) {
        return section.questions(typed, typed, words);
    }

    private CheckArea open(CheckArea area) {
        return new CheckArea(
                area.key(),
                area.label(),
                area.fields().stream()
                        .filter(field -> !check.steps().containsKey(field.key()))
                        .toList());
    }

    private List<Said> saidSteps(CheckArea area, Words words) {
        return area.fields().stream()
                .filter(field -> check.steps().containsKey(field.key()))
                .map(field -> new Said(words.of(field.label()), step(field, words)))
                .toList();
    }

    private String step(CheckField field, Words words) {
        int step = check.steps().getOrDefault(field.key(), 0);
        return step + " · " + words.of(field.steps().get(step));
    }

    private List<Said> saidTexts(Words words) {
        return form.topics().stream()
                .filter(topic -> check.texts().containsKey(topic.key()))
                .map(topic -> new Said(words.of(topic.label()), check.texts().getOrDefault(topic.key(), "")))
                .toList();
    }

    private List<Said> saidProcesses(Words words) {
        return check.processes().isEmpty()
                ? List.of()
                : List.of(new Said(
                        words.text("processes"),
                        check.processes().stream().map(OfficeProcess::name).collect(Collectors.joining(" · "))));
    }

    /** What is wrong with what was typed, everything at once. */
    List<FormError> errors(Typed typed, Words words) {
        List<FormError> errors = new ArrayList<>();
        String name = typed.get(NAME);
        if (name.isEmpty()) {
            errors.add(new FormError(NAME, words.text("team.error.name")));
        }
        if (name.length() > LONGEST_NAME) {
            errors.add(new FormError(NAME, words.text("error.long", LONGEST_NAME)));
        }
        errors.addAll(process ? ofProcess(typed, words) : ofAnswers(typed, words));
        if (errors.isEmpty() && addition(typed).isEmpty()) {
            errors.add(new FormError("formular", words.text("team.error.nothing")));
        }
        return errors;
    }

    private List<FormError> ofProcess(Typed typed, Words words) {
        List<FormError> errors = new ArrayList<>(NEW_PROCESS.errors(typed, words));
        if (check.processes().size() >= MOST_PROCESSES) {
            errors.add(new FormError("frage-name", words.text("team.error.processes", MOST_PROCESSES)));
        }
        return errors;
    }

    private List<FormError> ofAnswers(Typed typed, Words words) {
        List<FormError> errors = new ArrayList<>();
        form.areas().forEach(area -> errors.addAll(new AreaSection(area).errors(typed, words)));
        Addition addition = new Addition(typed.get(NAME), today, Map.of(), texts(typed), Optional.empty());
        for (Topic topic : form.topics()) {
            int length = addition.texts().containsKey(topic.key())
                    ? addition.added(check, topic.key()).length()
                    : 0;
            if (length > TopicsSection.LONGEST) {
                String text = words.text("team.error.long", words.number(length - TopicsSection.LONGEST));
                errors.add(new FormError("frage-angabe-" + topic.key(), words.of(topic.label()) + ": " + text));
            }
        }
        return errors;
    }

    private Map<String, String> texts(Typed typed) {
        return new TopicsSection(form.topics()).apply(nothing(), typed).texts();
    }

    private OfficeCheck nothing() {
        return OfficeCheck.empty(check.id(), check.unit(), check.day());
    }

    /** What was typed, where it has no errors; also for check fields that are answered by now. */
    Addition addition(Typed typed) {
        if (process) {
            Optional<OfficeProcess> added = NEW_PROCESS.apply(nothing(), typed).findProcess(1);
            return new Addition(typed.get(NAME), today, Map.of(), Map.of(), added);
        }
        OfficeCheck answers = nothing();
        for (CheckArea area : form.areas()) {
            answers = new AreaSection(area).apply(answers, typed);
        }
        return new Addition(typed.get(NAME), today, answers.steps(), texts(typed), Optional.empty());
    }

    /** What to say when somebody else was faster with some check fields. */
    List<FormError> contradicted(Addition addition, Words words) {
        Map<String, Integer> others = addition.contradicted(check);
        return form.fields().stream()
                .filter(field -> others.containsKey(field.key()))
                .map(field -> new FormError(
                        "formular",
                        words.text(
                                "team.error.answered",
                                words.of(field.label()),
                                step(field, words),
                                addition.steps().getOrDefault(field.key(), 0))))
                .toList();
    }
}
