package de.digicheck.questionnaire;

/**
 * One answer in one column as a {@code long}: a code, or one of the reserved values below. Kept primitive because an
 * analysis reads millions of them.
 */
public final class Cell {

    /** No answer. */
    public static final long BLANK = Long.MIN_VALUE;
    /** Cannot judge. */
    public static final long DONT_KNOW = Long.MIN_VALUE + 1;
    /** Does not apply to my work. */
    public static final long NOT_APPLICABLE = Long.MIN_VALUE + 2;
    /** The visibility rule hid the question; whatever was given is dropped. */
    public static final long NOT_SHOWN = Long.MIN_VALUE + 3;
    /** Text that is not an answer of the column. */
    public static final long INVALID = Long.MIN_VALUE + 4;

    /** How "cannot judge" is written. */
    public static final String DONT_KNOW_TEXT = "dk";
    /** How "does not apply to my work" is written. */
    public static final String NOT_APPLICABLE_TEXT = "na";

    private Cell() {}

    /** Tells whether a cell holds an answer with a code. */
    public static boolean isCode(long cell) {
        return cell > INVALID;
    }
}
