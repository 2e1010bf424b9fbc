package de.digicheck.dossier;

/**
 * Something to mend.
 *
 * @param field what it is about, as it is named in an entry; {@value #WHOLE} where it is about no single field
 * @param code kebab-case word
 * @param subject which one is meant, where the field has several; else empty
 */
public record DossierProblem(String field, String code, String subject) {

    /** Stands for the entry as a whole. */
    public static final String WHOLE = "formular";

    public DossierProblem(String field, String code) {
        this(field, code, "");
    }
}
