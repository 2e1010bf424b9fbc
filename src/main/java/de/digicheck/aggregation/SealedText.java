package de.digicheck.aggregation;

import de.digicheck.shared.ItemKey;
import de.digicheck.shared.PartKey;
import java.util.Optional;

/**
 * A free text before batches are formed. Only {@code release} may see it.
 *
 * @param part the announced part; empty for an open link
 */
public record SealedText(ItemKey item, Optional<PartKey> part, String text) {

    @Override
    public String toString() {
        return "SealedText[" + item + "]";
    }
}
