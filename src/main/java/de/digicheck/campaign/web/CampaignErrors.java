package de.digicheck.campaign.web;

import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;

/** Says why a campaign could not be changed. */
final class CampaignErrors {

    static final ProblemType UNKNOWN = new ProblemType("unknown-campaign", 404, "There is no such campaign");
    static final ProblemType KEY_TAKEN = new ProblemType("key-taken", 409, "There is a campaign of this key");
    static final ProblemType WRONG_STATE = new ProblemType("wrong-state", 409, "The state does not lead there");
    static final ProblemType CHANGED = new ProblemType("changed-meanwhile", 409, "Somebody else was faster");
    static final ProblemType QUESTIONNAIRE =
            new ProblemType("questionnaire-changed", 409, "The questionnaire is not the one that was agreed upon");
    static final ProblemType TERMS =
            new ProblemType("unsupported-terms", 409, "The terms ask for what is not there yet");

    static final ProblemType UNREADABLE =
            new ProblemType("unreadable-answers", 409, "Answers or keys cannot be read; nothing was destroyed");

    private CampaignErrors() {}

    static ProblemException of(RefusedChangeException refused) {
        ProblemType type =
                switch (refused.reason()) {
                    case UNKNOWN_CAMPAIGN -> UNKNOWN;
                    case KEY_TAKEN -> KEY_TAKEN;
                    case WRONG_STATE -> WRONG_STATE;
                    case NOT_ALLOWED -> ProblemType.NOT_ALLOWED;
                    case CHANGED_MEANWHILE -> CHANGED;
                    case QUESTIONNAIRE_CHANGED -> QUESTIONNAIRE;
                    case UNSUPPORTED_TERMS -> TERMS;
                    case UNREADABLE_ANSWERS -> UNREADABLE;
                };
        return new ProblemException(type, String.valueOf(refused.getMessage()));
    }

    static ProblemException unknown() {
        return new ProblemException(UNKNOWN, "no campaign has the key that was asked for");
    }
}
