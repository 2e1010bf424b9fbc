package de.digicheck.campaign;

import java.util.Optional;

/**
 * What an account says for its parties.
 *
 * @param outcome not {@link Outcome#LAPSED}
 * @param termsHash fingerprint of the terms that it has seen; empty when it does not say
 * @param document reference in words
 * @param words reason or conditions
 */
public record PartyAnswer(
        Outcome outcome, Optional<String> termsHash, Optional<String> document, Optional<String> words) {

    /** Agrees, to the terms as they are. */
    public static final PartyAnswer YES =
            new PartyAnswer(Outcome.GIVEN, Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses. */
    public static PartyAnswer no(Optional<String> reason) {
        return new PartyAnswer(Outcome.REFUSED, Optional.empty(), Optional.empty(), reason);
    }
}
