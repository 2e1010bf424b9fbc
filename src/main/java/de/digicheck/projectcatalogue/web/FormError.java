package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.OutlineProblem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something to mend in a form.
 *
 * @param id of the control; the form where it is about none
 * @param text cause and remedy
 */
record FormError(String id, String text) {

    /** The id of the form. */
    static final String FORM = "formular";

    /** The errors of problems, each at its control. */
    static List<FormError> of(
            List<OutlineProblem> problems, List<Control.Group> groups, Map<String, ?> tree, OutlineWords words) {
        List<Control> controls =
                groups.stream().flatMap(group -> group.controls().stream()).toList();
        Set<FormError> errors = new LinkedHashSet<>();
        problems.forEach(problem -> errors.add(of(problem, controls, tree, words)));
        return new ArrayList<>(errors);
    }

    private static FormError of(
            OutlineProblem problem, List<Control> controls, Map<String, ?> tree, OutlineWords words) {
        String message = text(problem, words);
        return control(name(problem.pointer(), tree), controls)
                .map(control -> new FormError(control.id(), control.label() + ": " + message))
                .orElseGet(() -> new FormError(FORM, message));
    }

    /** The text of a problem. */
    static String text(OutlineProblem problem, OutlineWords words) {
        String names = problem.projects().stream()
                .map(key -> "„" + words.project(key) + "“")
                .collect(Collectors.joining(" → "));
        return words.findText("outline.error." + problem.code()).isPresent()
                ? words.text("outline.error." + problem.code(), names)
                : problem.detail();
    }

    /** The name of the control of a pointer; rows of approvals are named by their kind. */
    private static String name(String pointer, Map<String, ?> tree) {
        String[] steps = pointer.substring(Math.min(1, pointer.length())).split("/", -1);
        if (steps[0].equals("approvals") && steps.length > 1) {
            steps[1] = TreeValues.text(tree, "approvals." + steps[1] + ".kind");
        }
        return String.join(".", steps);
    }

    private static Optional<Control> control(String name, List<Control> controls) {
        return controls.stream()
                .filter(control -> control.name().equals(name)
                        || control.name().startsWith(name + ".")
                        || name.startsWith(control.name() + "."))
                .findFirst();
    }
}
