package de.digicheck.release;

import de.digicheck.shared.GoalKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An action field in one part or role group, with its goals. */
public record PartField(ScoreFigures score, Map<GoalKey, ScoreFigures> goals) {

    public PartField {
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
    }
}
