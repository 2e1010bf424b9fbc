package de.digicheck.response;

import de.digicheck.shared.ItemKey;
import de.digicheck.shared.PartKey;
import java.util.Optional;

/**
 * Free text (<i>Freitextantwort</i>) after sealing; nothing tells who wrote it, in which role or when.
 *
 * @param part the announced part, until batches are formed; empty for an open link and afterwards
 */
public record FreeTextAnswer(ItemKey item, Optional<PartKey> part, String text) {

    @Override
    public String toString() {
        return "FreeTextAnswer[" + item + "]";
    }
}
