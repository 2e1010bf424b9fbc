package de.digicheck.decision.web;

import de.digicheck.decision.DecisionProblem;
import java.util.List;

/**
 * Something to mend in a form.
 *
 * @param id of the control; the form where it is about none
 * @param text cause and remedy
 */
record DecisionError(String id, String text) {

    static List<DecisionError> of(List<DecisionProblem> problems, DecisionWords words) {
        return problems.stream().map(problem -> of(problem, words)).distinct().toList();
    }

    private static DecisionError of(DecisionProblem problem, DecisionWords words) {
        String text = words.text("decision.problem." + problem.code());
        String field = problem.field();
        return field.equals(DecisionProblem.WHOLE)
                ? new DecisionError(field, text)
                : new DecisionError(
                        field.replace('.', '-'),
                        words.text("decision.field." + field.substring(field.lastIndexOf('.') + 1)) + ": " + text);
    }
}
