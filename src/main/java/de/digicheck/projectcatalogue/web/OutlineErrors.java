package de.digicheck.projectcatalogue.web;

import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.errors.Violation;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import java.util.List;

/** Says to programs, and on pages of errors, why an outline was not written. */
final class OutlineErrors {

    static final ProblemType UNKNOWN = new ProblemType("unknown-project", 404, "There is no such outline");
    static final ProblemType KEY_TAKEN = new ProblemType("key-taken", 409, "There is an outline of this key");
    static final ProblemType CHANGED = new ProblemType("changed-meanwhile", 409, "Somebody else was faster");

    private OutlineErrors() {}

    static ProblemException of(RefusedOutlineException refused) {
        String message = String.valueOf(refused.getMessage());
        return switch (refused.reason()) {
            case UNKNOWN -> new ProblemException(UNKNOWN, message);
            case KEY_TAKEN -> new ProblemException(KEY_TAKEN, message);
            case CHANGED_MEANWHILE -> new ProblemException(CHANGED, message);
            case INVALID -> new ProblemException(ProblemType.INVALID_CONTENT, count(refused), violations(refused));
        };
    }

    private static String count(RefusedOutlineException refused) {
        int size = refused.problems().size();
        return (size == 1 ? "one thing is" : size + " things are") + " wrong, see violations";
    }

    private static List<Violation> violations(RefusedOutlineException refused) {
        return refused.problems().stream()
                .map(problem -> new Violation(problem.pointer(), problem.code(), problem.detail()))
                .toList();
    }

    static ProblemException unknown() {
        return new ProblemException(UNKNOWN, "no outline has the key that was asked for");
    }
}
