package de.digicheck.aggregation;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import java.util.Optional;

/**
 * A unit with everything below it, or the staff directly at an inner unit.
 *
 * @param key the unit's code, or {@code code.direct}
 * @param parent key of the part above; empty directly below the town
 * @param leaf whether nothing is below it; the leaves are a partition of the staff
 */
public record PartEstimate(
        String key, Optional<String> parent, boolean leaf, OrgUnitCode unit, LocalizedText label, GroupEstimate group) {

    /** What the key of the staff directly at an inner unit ends with. */
    static final String DIRECT = ".direct";
}
