package de.digicheck.questionnaire;

import de.digicheck.shared.CanonicalForm;

/**
 * Fingerprint of what a questionnaire says: SHA-256, in hexadecimal, of its canonical form. It tells whether a
 * questionnaire that was used has been changed.
 *
 * <p>The {@link CanonicalForm} begins with the token
 * {@code digicheck-questionnaire-1}; then, in this order:
 *
 * <ul>
 *   <li>key, version, languages in order, layout, title, introduction, minutes;
 *   <li>each section in order: key, title, text, rule, questions;
 *   <li>each question in order: key, text, help, required, rule, sensitive, factual, type, then what belongs to its type
 *       in the order of the record; a scale with lo, hi, both extra answers and its labels by code.
 * </ul>
 *
 * A list is preceded by its length. Something optional is a list of none or one. A text is a list of language and text,
 * by language. A number is written without trailing zeros, a constant by its name, truth as {@code true} or
 * {@code false}. A rule is its kind ({@code all}, {@code any}, {@code not}, {@code item}, {@code unit-kind},
 * {@code role}) and its parts; conditions keep their order, kinds and roles are sorted.
 *
 * <p>Not part of it: layout, comments and the order of keys in the source; names of scales, and scales that no question
 * uses; {@code sources}, which neither respondents nor the analysis see.
 */
public final class ContentHash {

    private ContentHash() {}

    /** The fingerprint of a questionnaire, whatever fingerprint it carries. */
    public static String of(Questionnaire questionnaire) {
        return QuestionnaireForm.of(questionnaire).sha256();
    }

    /** The same questionnaire with its fingerprint. */
    public static Questionnaire stamp(Questionnaire questionnaire) {
        return new Questionnaire(
                questionnaire.key(),
                questionnaire.version(),
                questionnaire.languages(),
                questionnaire.layout(),
                questionnaire.title(),
                questionnaire.introduction(),
                questionnaire.minutes(),
                questionnaire.sections(),
                of(questionnaire));
    }
}
