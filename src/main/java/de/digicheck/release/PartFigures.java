package de.digicheck.release;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part (<i>Berichtseinheit</i>) or, in {@code raw}, a unit with everything below it.
 *
 * @param key member codes joined by {@code +}; staff directly at an inner unit: {@code unit.direct}
 * @param parent key of the part above, empty directly below the town
 * @param leaf whether the part has no part below it; leaves are a partition of the staff
 * @param n respondents
 */
public record PartFigures(
        String key,
        Optional<String> parent,
        boolean leaf,
        LocalizedText label,
        List<String> memberUnits,
        Figure n,
        Figure headcount,
        Map<ItemKey, PartItem> items,
        Map<ActionFieldKey, PartField> fields) {

    public PartFigures {
        memberUnits = List.copyOf(memberUnits);
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The same part below another one. */
    PartFigures withParent(Optional<String> other) {
        return new PartFigures(key, other, leaf, label, memberUnits, n, headcount, items, fields);
    }
}
