package de.digicheck.campaign.web;

import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.errors.Violation;
import java.util.List;

/** Says why a campaign could not be changed. */
final class CampaignErrors {

    static final ProblemType UNKNOWN = new ProblemType("unknown-campaign", 404, "There is no such campaign");
    static final ProblemType KEY_TAKEN = new ProblemType("key-taken", 409, "There is a campaign of this key");
    static final ProblemType WRONG_STATE = new ProblemType("wrong-state", 409, "The state does not lead there");
    static final ProblemType CHANGED = new ProblemType("changed-meanwhile", 409, "Somebody else was faster");
    static final ProblemType QUESTIONNAIRE =
            new ProblemType("questionnaire-changed", 409, "The questionnaire is not the one that was agreed upon");
    static final ProblemType TRUSTEES = new ProblemType("trustees-missing", 409, "Trustees have no passphrase yet");
    static final ProblemType PASSPHRASE = new ProblemType("wrong-passphrase", 422, "The passphrase opens nothing");

    static final ProblemType TERMS_CHANGED = new ProblemType("terms-changed", 409, "The terms are not those you saw");
    static final ProblemType WEAKER = new ProblemType("weaker-terms", 409, "Agreed terms may only become stricter");
    static final ProblemType PARTY = new ProblemType("unknown-party", 404, "The terms name no such party");
    static final ProblemType DEADLINE = new ProblemType("deadline-runs", 409, "The party still has time");
    static final ProblemType DAY = new ProblemType("wrong-day", 409, "The day does not fit");

    static final ProblemType UNREADABLE =
            new ProblemType("unreadable-answers", 409, "Answers or keys cannot be read; nothing was destroyed");

    static final ProblemType TELLS_TOO_MUCH = new ProblemType(
            "release-tells-too-much", 409, "Even the coarsest figures would tell something of a few people");

    static final ProblemType NO_WAY_IN = new ProblemType("no-way-in", 409, "Nobody could take part");
    static final ProblemType CODES_ISSUED = new ProblemType("codes-issued", 409, "The codes are issued");

    private CampaignErrors() {}

    static ProblemException of(RefusedChangeException refused) {
        String message = String.valueOf(refused.getMessage());
        return refused.reason() == RefusedChangeException.Reason.MISSING_PASSPHRASE
                ? new ProblemException(
                        ProblemType.INVALID_CONTENT,
                        "one thing is wrong, see violations",
                        List.of(new Violation("/passphrase", "missing", message)))
                : new ProblemException(type(refused.reason()), message);
    }

    private static ProblemType type(RefusedChangeException.Reason reason) {
        return switch (reason) {
            case UNKNOWN_CAMPAIGN -> UNKNOWN;
            case KEY_TAKEN -> KEY_TAKEN;
            case WRONG_STATE -> WRONG_STATE;
            case NOT_ALLOWED -> ProblemType.NOT_ALLOWED;
            case NO_WAY_IN -> NO_WAY_IN;
            case CODES_ISSUED -> CODES_ISSUED;
            case CHANGED_MEANWHILE -> CHANGED;
            case QUESTIONNAIRE_CHANGED -> QUESTIONNAIRE;
            case TERMS_CHANGED -> TERMS_CHANGED;
            case WEAKER_TERMS -> WEAKER;
            case UNKNOWN_PARTY -> PARTY;
            case DEADLINE_RUNS -> DEADLINE;
            case WRONG_DAY -> DAY;
            case TRUSTEES_MISSING -> TRUSTEES;
            case MISSING_PASSPHRASE -> ProblemType.INVALID_CONTENT;
            case WRONG_PASSPHRASE -> PASSPHRASE;
            case TOO_MANY_ATTEMPTS -> ProblemType.TOO_MANY_ATTEMPTS;
            case UNREADABLE_ANSWERS -> UNREADABLE;
            case RELEASE_TELLS_TOO_MUCH -> TELLS_TOO_MUCH;
        };
    }

    static ProblemException unknown() {
        return new ProblemException(UNKNOWN, "no campaign has the key that was asked for");
    }
}
