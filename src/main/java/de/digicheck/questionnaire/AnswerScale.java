package de.digicheck.questionnaire;

import de.digicheck.shared.LocalizedText;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answer scale (<i>Antwortskala</i>) of whole numbers.
 *
 * @param lo lowest code
 * @param hi highest code, above {@code lo} by at most {@value #MOST_STEPS}
 * @param dontKnow whether "cannot judge" is offered
 * @param notApplicable whether "does not apply to my work" is offered
 * @param labels texts of some or all codes
 */
public record AnswerScale(
        String key, int lo, int hi, boolean dontKnow, boolean notApplicable, Map<Integer, LocalizedText> labels) {

    /** Most steps from the lowest to the highest code; every code is counted by itself. */
    public static final int MOST_STEPS = 1000;

    public AnswerScale {
        if (hi <= lo || (long) hi - lo > MOST_STEPS) {
            throw new IllegalArgumentException("hi must be 1 to " + MOST_STEPS + " above lo: " + lo + ".." + hi);
        }
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    }
}
