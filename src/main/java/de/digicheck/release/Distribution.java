package de.digicheck.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Shares (0…1) of the answers with a code, by code in the order of the scale; withheld as a whole or not at all. No
 * shares when the item has no codes (free text) or nobody answered.
 */
public record Distribution(Optional<Withheld> withheld, Map<String, Figure> shares) {

    /** Nothing to distribute. */
    public static final Distribution NONE = new Distribution(Optional.empty(), Map.of());

    public Distribution {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /** Shares that are shown. */
    public static Distribution of(Map<String, Figure> shares) {
        return new Distribution(Optional.empty(), shares);
    }

    /** A distribution that is not shown. */
    public static Distribution withheld(Withheld withheld) {
        return new Distribution(Optional.of(withheld), Map.of());
    }
}
