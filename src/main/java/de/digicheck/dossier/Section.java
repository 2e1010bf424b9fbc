package de.digicheck.dossier;

import java.util.List;

/**
 * A section as it is read.
 *
 * @param text own words before it; may be empty
 */
public record Section(String title, String text, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
