package de.digicheck.campaign;

import de.digicheck.shared.AccountRole;

/**
 * When free texts (<i>Freitextantworten</i>) are released, and who removes names from them before.
 *
 * @param texts only in batches of at least this many texts, at least {@value #FEWEST}
 * @param people … by at least this many people, at least {@value #FEWEST}
 * @param redactor somebody outside the offices concerned: neither their pilot nor their head
 */
public record FreeTextTerms(int texts, int people, AccountRole redactor) {

    /** No town may go below it. */
    public static final int FEWEST = 10;

    /** The terms of a town that says nothing else. */
    public static final FreeTextTerms DEFAULTS = new FreeTextTerms(FEWEST, FEWEST, AccountRole.REDACTOR);

    public FreeTextTerms {
        if (texts < FEWEST || people < FEWEST || !mayRedact(redactor)) {
            throw new IllegalArgumentException(
                    "terms weaker than allowed: " + texts + " texts, " + people + " people, redacted by " + redactor);
        }
    }

    /** Tells whether these terms promise at least what others promise. */
    boolean keeps(FreeTextTerms promised) {
        return texts >= promised.texts && people >= promised.people && redactor == promised.redactor;
    }

    /** Tells whether a role is far enough from the offices whose texts it would read. */
    public static boolean mayRedact(AccountRole role) {
        return role != AccountRole.PILOT && role != AccountRole.LEAD && role != AccountRole.ADMIN;
    }
}
