package de.digicheck.idea;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an idea is about. */
public enum IdeaKind {
    /** Something that is missing (<i>Bedarf</i>). */
    NEED,
    /** Something that would be nice (<i>Wunsch</i>). */
    WISH,
    /** Something that works well (<i>Lob</i>). */
    PRAISE;

    /** The word in forms, in stores and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word; empty for another one. */
    public static Optional<IdeaKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
