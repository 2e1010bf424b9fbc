package de.digicheck.release;

import de.digicheck.shared.GoalKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An action field in one part or role group, with its goals.
 *
 * @param shrunken undefined for role groups
 * @param versusRest undefined where the part is none of a partition
 */
public record PartField(
        ScoreFigures score,
        ShrunkenFigures shrunken,
        Map<GoalKey, ScoreFigures> goals,
        VersusRest versusRest,
        ChangeFigures change) {

    public PartField {
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
    }

    /** A field that is not compared with anything. */
    public static PartField of(ScoreFigures score, Map<GoalKey, ScoreFigures> goals) {
        return new PartField(score, ShrunkenFigures.UNDEFINED, goals, VersusRest.UNDEFINED, ChangeFigures.UNDEFINED);
    }
}
