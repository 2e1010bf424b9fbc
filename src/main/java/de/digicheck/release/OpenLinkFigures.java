package de.digicheck.release;

import de.digicheck.shared.ActionFieldKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers by the open link, a row beside the town.
 *
 * @param n answers
 */
public record OpenLinkFigures(Figure n, Map<ActionFieldKey, FieldRow> fields) {

    /** One field. */
    public record FieldRow(Figure n, Figure score, IntervalFigure interval) {}

    public OpenLinkFigures {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
