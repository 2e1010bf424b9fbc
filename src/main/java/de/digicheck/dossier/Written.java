package de.digicheck.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What a writer says in a section.
 *
 * @param campaign key of the campaign whose released results it rests on; only recipients by its terms may read it
 */
public record Written(String title, List<Block> blocks, Optional<String> campaign) {

    public Written {
        blocks = List.copyOf(blocks);
    }
}
