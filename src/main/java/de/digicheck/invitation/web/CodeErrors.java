package de.digicheck.invitation.web;

import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;

/** Says why codes could not be issued. */
final class CodeErrors {

    private static final ProblemType UNKNOWN = new ProblemType("unknown-campaign", 404, "There is no such campaign");
    private static final ProblemType ISSUED = new ProblemType("codes-issued", 409, "The codes are issued");
    private static final ProblemType CHANGED = new ProblemType("changed-meanwhile", 409, "Somebody else was faster");
    private static final ProblemType WRONG_STATE = new ProblemType("wrong-state", 409, "The state does not lead there");

    private CodeErrors() {}

    static ProblemException unknown() {
        return new ProblemException(UNKNOWN, "no campaign has the key that was asked for");
    }

    static ProblemException of(RefusedChangeException refused) {
        ProblemType type =
                switch (refused.reason()) {
                    case CODES_ISSUED -> ISSUED;
                    case UNKNOWN_CAMPAIGN -> UNKNOWN;
                    case CHANGED_MEANWHILE -> CHANGED;
                    default -> WRONG_STATE;
                };
        return new ProblemException(type, String.valueOf(refused.getMessage()));
    }
}
