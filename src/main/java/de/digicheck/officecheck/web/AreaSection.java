package de.digicheck.officecheck.web;

import de.digicheck.officecheck.CheckForm.CheckArea;
import de.digicheck.officecheck.CheckForm.CheckField;
import de.digicheck.officecheck.OfficeCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The check fields of one area. */
record AreaSection(CheckArea area) implements CheckSection {

    private static final String STEP = "[0-" + CheckField.HIGHEST + "]";

    @Override
    public String address() {
        return area.key();
    }

    @Override
    public String title(Words words) {
        return words.of(area.label());
    }

    @Override
    public Typed of(OfficeCheck check) {
        Typed typed = new Typed();
        check.steps().forEach((field, step) -> typed.add(name(field), String.valueOf(step)));
        return typed;
    }

    private static String name(String field) {
        return "feld." + field;
    }

    @Override
    public List<Question> questions(Typed typed, Typed stored, Words words) {
        Controls controls = new Controls(typed, stored, words);
        return area.fields().stream()
                .map(field -> controls.choice(
                        name(field.key()),
                        "scale",
                        words.of(field.label()) + ": " + words.of(field.question()),
                        Optional.empty(),
                        steps(field, words)))
                .toList();
    }

    private static Map<String, String> steps(CheckField field, Words words) {
        Map<String, String> steps = new LinkedHashMap<>();
        for (int step = 0; step <= CheckField.HIGHEST; step++) {
            steps.put(String.valueOf(step), words.of(field.steps().get(step)));
        }
        steps.put("", words.text("step.open"));
        return steps;
    }

    @Override
    public List<FormError> errors(Typed typed, Words words) {
        return area.fields().stream()
                .filter(field -> !typed.get(name(field.key())).matches("|" + STEP))
                .map(field -> new FormError(
                        "frage-feld-" + field.key(), words.of(field.label()) + ": " + words.text("error.step")))
                .toList();
    }

    @Override
    public OfficeCheck apply(OfficeCheck check, Typed typed) {
        Map<String, Integer> steps = new TreeMap<>(check.steps());
        for (CheckField field : area.fields()) {
            String step = typed.get(name(field.key()));
            if (step.isEmpty()) {
                steps.remove(field.key());
            } else {
                steps.put(field.key(), Integer.valueOf(step));
            }
        }
        return check.withSteps(steps);
    }
}
