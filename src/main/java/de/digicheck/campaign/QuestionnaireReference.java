package de.digicheck.campaign;

import de.digicheck.questionnaire.Questionnaire;

/**
 * The questionnaire version that a campaign uses.
 *
 * @param contentHash what it said when the campaign was drafted; another hash means that the file was changed since
 */
public record QuestionnaireReference(String key, int version, String contentHash) {

    /** A reference to a questionnaire as it is now. */
    public static QuestionnaireReference to(Questionnaire questionnaire) {
        return new QuestionnaireReference(questionnaire.key(), questionnaire.version(), questionnaire.contentHash());
    }
}
