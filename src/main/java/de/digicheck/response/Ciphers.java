package de.digicheck.response;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Questionnaires;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Codec and cipher of each campaign. */
final class Ciphers {

    private final Questionnaires questionnaires;
    private final Map<QuestionnaireReference, AnswerCodec> codecs = new ConcurrentHashMap<>();

    Ciphers(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    ResponseCipher of(Campaign campaign) {
        return new ResponseCipher(campaign.key(), codec(campaign));
    }

    /**
     * The codec of the questionnaire that the campaign uses.
     *
     * @throws RefusedChangeException when the questionnaire was changed or removed
     */
    AnswerCodec codec(Campaign campaign) {
        return codecs.computeIfAbsent(campaign.plan().questionnaire(), this::build);
    }

    private AnswerCodec build(QuestionnaireReference reference) {
        return questionnaires
                .find(reference.key(), reference.version())
                .filter(found -> found.contentHash().equals(reference.contentHash()))
                .map(Codebook::of)
                .map(AnswerCodec::new)
                .orElseThrow(() -> new RefusedChangeException(
                        RefusedChangeException.Reason.QUESTIONNAIRE_CHANGED,
                        "the questionnaire " + reference.key() + " version " + reference.version()
                                + " was changed or removed since the campaign was drafted; restore its file"));
    }
}
