package de.digicheck.participation;

/**
 * An answer that cannot be taken as it is.
 *
 * @param item as it was named by the respondent; of one that does not exist as well
 * @param code stable: {@code required}, {@code unknown-item}, {@code wrong-type}, {@code unknown-value},
 *     {@code not-a-number}, {@code out-of-range}, {@code too-long}, or one of
 *     {@link de.digicheck.questionnaire.ResponseRules.Violation}
 */
public record Violation(String item, String code) {

    static final String UNKNOWN_ITEM = "unknown-item";
    static final String WRONG_TYPE = "wrong-type";
    static final String UNKNOWN_VALUE = "unknown-value";
    static final String NOT_A_NUMBER = "not-a-number";
    static final String OUT_OF_RANGE = "out-of-range";
    static final String TOO_LONG = "too-long";
}
