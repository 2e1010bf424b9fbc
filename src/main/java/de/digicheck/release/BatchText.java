package de.digicheck.release;

import java.util.Optional;

/**
 * One text of a batch.
 *
 * @param id random, 24 hexadecimal digits; later the name of the idea
 * @param text as it was written
 * @param isDecided whether the redactor has dealt with it
 * @param passed what others may read; empty until then, and for a text that was dropped
 */
public record BatchText(String id, String text, boolean isDecided, Optional<String> passed) {

    /** A text that nobody has dealt with. */
    public static BatchText open(String id, String text) {
        return new BatchText(id, text, false, Optional.empty());
    }

    /** The same, dropped or passed in these words. */
    public BatchText decided(Optional<String> words) {
        return new BatchText(id, text, true, words);
    }

    @Override
    public String toString() {
        return "BatchText[" + id + "]";
    }
}
