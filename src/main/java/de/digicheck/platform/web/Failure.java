package de.digicheck.platform.web;

import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * A failure as it may be logged: classes and places. The words of foreign exceptions are left out, because they may
 * repeat what somebody has sent; our own never do.
 */
final class Failure extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String OURS = "de.digicheck.";
    private static final int DEEPEST = 8;

    private Failure(String message) {
        super(message);
    }

    /** The loggable form of an error. */
    static Failure of(Throwable error) {
        return of(error, DEEPEST);
    }

    private static Failure of(Throwable error, int depth) {
        Failure failure = new Failure(describe(error));
        failure.setStackTrace(error.getStackTrace());
        Throwable cause = error.getCause();
        if (cause != null && depth > 0) {
            failure.initCause(of(cause, depth - 1));
        }
        return failure;
    }

    private static String describe(Throwable error) {
        String type = error.getClass().getName();
        if (error instanceof TemplateProcessingException template) {
            return type + " in " + template.getTemplateName() + ", line " + template.getLine();
        }
        return type.startsWith(OURS) ? type + ": " + error.getMessage() : type;
    }
}
