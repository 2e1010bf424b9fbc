package de.digicheck.participation;

import de.digicheck.campaign.Campaign;

/**
 * A campaign that somebody wants to take part in.
 *
 * @param form what is asked
 * @param standing whether it takes answers now
 * @param termsHash fingerprint of what is promised
 */
public record Admission(Campaign campaign, AnswerForm form, Standing standing, String termsHash) {

    /** Whether a campaign takes answers. */
    public enum Standing {
        /** It will, on the day that its window says. */
        NOT_YET,
        /** It does. */
        OPEN,
        /** It did. */
        OVER
    }
}
