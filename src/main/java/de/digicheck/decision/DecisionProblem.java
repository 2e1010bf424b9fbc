package de.digicheck.decision;

/**
 * Something to mend.
 *
 * @param field what it is about, as it is named in an entry; {@value #WHOLE} where it is about no single field
 * @param code kebab-case word
 */
public record DecisionProblem(String field, String code) {

    /** Stands for the entry as a whole. */
    public static final String WHOLE = "formular";
}
