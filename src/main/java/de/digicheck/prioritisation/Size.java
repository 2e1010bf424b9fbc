package de.digicheck.prioritisation;

import java.util.Arrays;
import java.util.Optional;

/** How much, at a coarse look: small, medium, large. */
public enum Size {
    S,
    M,
    L;

    /** The size of a word, if it is one. */
    public static Optional<Size> find(String word) {
        return Arrays.stream(values()).filter(size -> size.name().equals(word)).findFirst();
    }
}
