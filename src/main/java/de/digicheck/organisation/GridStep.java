package de.digicheck.organisation;

import de.digicheck.shared.PartKey;
import java.util.List;
import java.util.Locale;

/**
 * What an administrator did to make the announced grid coarser.
 *
 * @param parts for {@link Kind#ATTACH} the staff directly at a unit ({@code <unit>.direct}) and a unit directly below it;
 *     for {@link Kind#JOIN} two or more parts of one family
 */
public record GridStep(Kind kind, List<PartKey> parts) {

    public GridStep {
        parts = List.copyOf(parts);
    }

    /** How. */
    public enum Kind {
        /** The staff directly at a unit goes to a named part, before anything is merged. */
        ATTACH,
        /** Parts of the merged grid are joined. */
        JOIN;

        /** The word in the API. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
