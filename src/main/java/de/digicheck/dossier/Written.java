package de.digicheck.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What a writer says in a section.
 *
 * @param campaign key of the campaign whose released results it rests on
 * @param inner whether it says more than the public page of the campaign would; then only recipients by the terms may read
 *     it, even where that page is published
 */
public record Written(String title, List<Block> blocks, Optional<String> campaign, boolean inner) {

    /** A section that rests on no campaign. */
    public static Written free(String title, List<Block> blocks) {
        return new Written(title, blocks, Optional.empty(), false);
    }

    /** A section that rests on a campaign. */
    public static Written of(String title, List<Block> blocks, String campaign, boolean inner) {
        return new Written(title, blocks, Optional.of(campaign), inner);
    }

    public Written {
        blocks = List.copyOf(blocks);
    }
}
