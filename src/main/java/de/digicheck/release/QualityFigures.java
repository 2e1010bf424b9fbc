package de.digicheck.release;

import de.digicheck.shared.ActionFieldKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How carefully it was answered: flags, nothing is left out of the headline.
 *
 * @param longstring responses with ten or more equal answers in a row
 * @param zeroVariance responses whose answers are all the same
 * @param breakOff responses with less than a fifth answered
 * @param scoreWithoutFlagged scores of the town without these responses
 */
public record QualityFigures(
        Figure longstring, Figure zeroVariance, Figure breakOff, Map<ActionFieldKey, Figure> scoreWithoutFlagged) {

    /** Not looked at. */
    public static final QualityFigures UNDEFINED =
            new QualityFigures(Figure.undefined(), Figure.undefined(), Figure.undefined(), Map.of());

    public QualityFigures {
        scoreWithoutFlagged = Collections.unmodifiableMap(new LinkedHashMap<>(scoreWithoutFlagged));
    }
}
