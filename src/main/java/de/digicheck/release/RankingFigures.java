package de.digicheck.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A ranking question in the whole town.
 *
 * @param n people who ranked
 * @param options by key, in the order of the questionnaire
 * @param kendallsW agreement, 0…1
 */
public record RankingFigures(Figure n, Map<String, Option> options, Figure kendallsW) {

    /**
     * One option.
     *
     * @param borda score 0…100, 100 = always first
     * @param se its standard error
     */
    public record Option(Figure borda, Figure se) {}

    public RankingFigures {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
}
