package de.digicheck.idea.web;

import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaIndex;
import de.digicheck.idea.TextTerms;
import de.digicheck.platform.web.Recent;
import java.util.List;

/** Indexes of what was looked at last: the same ideas are not taken apart twice. */
final class IdeaIndexes {

    private static final int MOST = 4;

    private final TextTerms terms;
    private final Recent<List<Idea>, IdeaIndex> recent = new Recent<>(MOST);

    IdeaIndexes(TextTerms terms) {
        this.terms = terms;
    }

    /** The index of some ideas; takes as long as they are many when they have changed. */
    IdeaIndex of(List<Idea> ideas) {
        return recent.find(ideas).orElseGet(() -> recent.keep(ideas, new IdeaIndex(ideas, terms)));
    }
}
