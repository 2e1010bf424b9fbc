package de.digicheck.idea;

import java.util.List;

/** Takes a text apart into what is compared. */
public interface TextTerms {

    /** Words that say something, in the order of the text; repeated as often as they occur. */
    List<Word> words(String text);

    /** Pieces of four characters of each word and what surrounds it; of a shorter word the whole. */
    List<String> pieces(String text);

    /**
     * A word.
     *
     * @param stem what its forms have in common
     * @param written as it stands in the text
     */
    record Word(String stem, String written) {}
}
