package de.digicheck.shared;

/**
 * One thing that is wrong, or doubtful, in what a user gave us.
 *
 * @param severity whether the work can go on
 * @param code stable, kebab-case; other programs may rely on it
 * @param place where
 * @param message what is wrong, in English, with the offending value
 * @param advice what to do about it
 */
public record Finding(Severity severity, String code, Place place, String message, String advice) {

    /** Tells whether this finding stops the work. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The line that the command line prints: {@code file:line:column: severity code: message (advice)}. */
    @Override
    public String toString() {
        return place + ": " + severity + " " + code + ": " + message + " (" + advice + ")";
    }
}
