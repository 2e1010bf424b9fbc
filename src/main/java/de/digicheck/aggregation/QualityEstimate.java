package de.digicheck.aggregation;

import de.digicheck.shared.ActionFieldKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How carefully the whole town answered. A response may carry several flags; nothing is left out of any other estimate.
 *
 * @param longstring responses with ten or more equal answers in a row
 * @param zeroVariance responses whose answers on scales are all the same
 * @param breakOff responses with less than a fifth of what they were shown answered
 * @param flagged responses with at least one of these flags
 * @param flaggedScores people with a flag and a score, by field
 * @param scoreWithoutFlagged mean need by field over the responses without a flag; empty where none of them has a score
 */
public record QualityEstimate(
        long longstring,
        long zeroVariance,
        long breakOff,
        long flagged,
        Map<ActionFieldKey, Long> flaggedScores,
        Map<ActionFieldKey, OptionalDouble> scoreWithoutFlagged) {

    public QualityEstimate {
        flaggedScores = Collections.unmodifiableMap(new LinkedHashMap<>(flaggedScores));
        scoreWithoutFlagged = Collections.unmodifiableMap(new LinkedHashMap<>(scoreWithoutFlagged));
    }
}
