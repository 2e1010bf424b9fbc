package de.digicheck.decision;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a sitting ended.
 *
 * @param reason why; empty only where the body took note
 * @param amendment the text as it was adopted, exactly where it was amended
 * @param version number of the version of the subject that was adopted; absent: the proposed one. Only where it was amended
 * @param votes how the votes were cast, in words; may be empty
 */
public record SittingResult(
        Outcome outcome, String reason, Optional<String> amendment, OptionalInt version, String votes) {

    public SittingResult {
        if (outcome.needsReason() && reason.isBlank()) {
            throw new IllegalArgumentException("an outcome has a reason: " + outcome);
        }
        boolean amended = outcome == Outcome.ADOPTED_AMENDED;
        if (amended != amendment.filter(text -> !text.isBlank()).isPresent() || (!amended && version.isPresent())) {
            throw new IllegalArgumentException("what is amended, and nothing else, has another text");
        }
    }
}
