package de.digicheck.response;

import de.digicheck.shared.ItemKey;

/** Free text (<i>Freitextantwort</i>) after sealing; nothing tells who wrote it, or in which part. */
public record FreeTextAnswer(ItemKey item, String text) {

    @Override
    public String toString() {
        return "FreeTextAnswer[" + item + "]";
    }
}
