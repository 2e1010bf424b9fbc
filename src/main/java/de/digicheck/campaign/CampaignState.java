package de.digicheck.campaign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** State of a campaign. The states follow each other in this order; only refusal leads back, from agreed to drafted. */
public enum CampaignState {
    /** Being prepared; may be changed. */
    DRAFTED,
    /** All who must agree have agreed; nothing may be weakened any more. */
    AGREED,
    /** Takes answers. */
    OPEN,
    /** Takes no more answers; they are still encrypted. */
    CLOSED,
    /** Answers are decrypted, shuffled and apart from everything that led to them; the keys are destroyed. */
    SEALED,
    /** The figures are published, once and for all. */
    RELEASED;

    /** The state that a word in the API names. */
    public static Optional<CampaignState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }

    /** The word in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether a campaign may go from this state to another. */
    public boolean leadsTo(CampaignState next) {
        return switch (this) {
            case DRAFTED -> next == AGREED;
            case AGREED -> next == OPEN || next == DRAFTED;
            case OPEN -> next == CLOSED;
            case CLOSED -> next == SEALED;
            case SEALED -> next == RELEASED;
            case RELEASED -> false;
        };
    }

    /** Tells whether a campaign in this state has passed another, or is in it. */
    public boolean hasReached(CampaignState other) {
        return compareTo(other) >= 0;
    }
}
