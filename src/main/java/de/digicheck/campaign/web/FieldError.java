package de.digicheck.campaign.web;

import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.Violation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Something to mend in a form.
 *
 * @param field id of the control, or of the group of controls
 * @param kind last part of the key of its text
 */
record FieldError(String field, String kind) {

    private static final String TERMS = "/terms/";

    /** The errors of a form; a problem that is not about its fields goes on. */
    static List<FieldError> of(ProblemException problem) {
        if (problem.type().equals(CampaignErrors.KEY_TAKEN)) {
            return List.of(new FieldError("key", "taken"));
        }
        if (problem.violations().isEmpty()) {
            throw problem;
        }
        Set<FieldError> errors = new LinkedHashSet<>();
        problem.violations().stream().map(FieldError::of).forEach(errors::add);
        return List.copyOf(errors);
    }

    private static FieldError of(Violation violation) {
        if (violation.pointer().startsWith(TERMS)) {
            return ofTerms(violation);
        }
        String field = violation.pointer().split("/", -1)[1];
        return new FieldError(field.equals("version") ? "questionnaire" : field, violation.code());
    }

    private static FieldError ofTerms(Violation violation) {
        String[] path = violation.pointer().substring(TERMS.length()).split("/", -1);
        String field = path[0].equals("free-text") && path.length > 1 ? path[1] : path[0];
        return new FieldError(field, violation.code().equals("party-cannot-decide") ? "cannot-decide" : "wrong");
    }
}
