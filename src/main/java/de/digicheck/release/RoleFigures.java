package de.digicheck.release;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A role group in the whole town. */
public record RoleFigures(LocalizedText label, Figure n, Figure headcount, Map<ActionFieldKey, PartField> fields) {

    public RoleFigures {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
