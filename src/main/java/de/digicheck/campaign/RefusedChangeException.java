package de.digicheck.campaign;

/** A campaign cannot be changed as asked. */
public final class RefusedChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public RefusedChangeException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why a change is refused. */
    public enum Reason {
        /** There is no such campaign. */
        UNKNOWN_CAMPAIGN,
        /** There is one already. */
        KEY_TAKEN,
        /** The state does not lead there. */
        WRONG_STATE,
        /** The terms are not those that the account has seen. */
        TERMS_CHANGED,
        /** What was agreed upon would become weaker. */
        WEAKER_TERMS,
        /** The terms name no such party. */
        UNKNOWN_PARTY,
        /** A party still has time to answer. */
        DEADLINE_RUNS,
        /** The day does not fit: not later than before, or in the future. */
        WRONG_DAY,
        /** The account may not do this. */
        NOT_ALLOWED,
        /** Nobody could take part. */
        NO_WAY_IN,
        /** There are access codes already. */
        CODES_ISSUED,
        /** Somebody has changed it at the same time; look again. */
        CHANGED_MEANWHILE,
        /** The questionnaire is not the one it was drafted with. */
        QUESTIONNAIRE_CHANGED,
        /** Too few trustees have set a passphrase. */
        TRUSTEES_MISSING,
        /** A trustee's passphrase is needed. */
        MISSING_PASSPHRASE,
        /** The passphrase does not open the key. */
        WRONG_PASSPHRASE,
        /** There were too many wrong passphrases; later again. */
        TOO_MANY_ATTEMPTS,
        /** Answers or keys cannot be read, so sealing stopped; nothing was destroyed. */
        UNREADABLE_ANSWERS,
        /** Even the coarsest figures would tell something of a few people, so nothing was released. */
        RELEASE_TELLS_TOO_MUCH
    }
}
