package de.digicheck.decision;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody enters as the outcome of a sitting.
 *
 * @param amendment the text as it was adopted; empty unless it was amended
 * @param adopted number of the version of the subject that was adopted; absent: the proposed one
 */
public record OutcomeEntry(
        Optional<Outcome> outcome, String reason, String amendment, OptionalInt adopted, String votes) {

    /** The same as a result; only when nothing is wrong with it. */
    SittingResult result() {
        return new SittingResult(
                outcome.orElseThrow(),
                reason,
                amendment.isBlank() ? Optional.empty() : Optional.of(amendment),
                adopted,
                votes);
    }
}
