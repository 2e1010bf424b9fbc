package de.digicheck.dossier.web;

import de.digicheck.dossier.DossierProblem;
import de.digicheck.dossier.RefusedDossierException;
import de.digicheck.dossier.RefusedDossierException.Reason;
import java.util.List;

/**
 * Something to mend in a form.
 *
 * @param id of the control; the form where it is about none
 * @param text cause and remedy
 */
record DossierError(String id, String text) {

    private static final String SECTIONS = "sections.";

    static List<DossierError> of(RefusedDossierException refused, DossierWords words) {
        List<DossierProblem> problems = refused.reason() == Reason.INVALID
                ? refused.problems()
                : List.of(new DossierProblem(DossierProblem.WHOLE, DossierWords.word(refused.reason())));
        return problems.stream().map(problem -> of(problem, words)).distinct().toList();
    }

    private static DossierError of(DossierProblem problem, DossierWords words) {
        String subject = problem.subject().isEmpty() ? "" : words.text("account.role." + problem.subject());
        String text = words.text("dossier.problem." + problem.code(), subject);
        String field = problem.field();
        return field.equals(DossierProblem.WHOLE)
                ? new DossierError(field, text)
                : new DossierError(field.replace('.', '-'), label(field, words) + ": " + text);
    }

    private static String label(String field, DossierWords words) {
        if (field.startsWith(SECTIONS)) {
            return words.text(
                    "dossier.section.number",
                    1 + Integer.parseInt(field.substring(SECTIONS.length(), field.lastIndexOf('.'))));
        }
        return words.text("dossier.field." + field);
    }
}
