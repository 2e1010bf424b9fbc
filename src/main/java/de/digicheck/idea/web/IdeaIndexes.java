package de.digicheck.idea.web;

import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaIndex;
import de.digicheck.idea.TextIndex;
import de.digicheck.idea.TextTerms;
import de.digicheck.platform.web.Recent;
import java.util.List;

/** Indexes of what was looked at last: the same texts are not taken apart twice. */
final class IdeaIndexes {

    private static final int MOST = 4;

    private final TextTerms terms;
    private final Recent<List<String>, TextIndex> recent = new Recent<>(MOST);

    IdeaIndexes(TextTerms terms) {
        this.terms = terms;
    }

    /** The index of some ideas; takes longer the more they are when there are other texts than before. */
    IdeaIndex of(List<Idea> ideas) {
        List<String> texts = ideas.stream().map(Idea::text).toList();
        TextIndex index = recent.find(texts).orElseGet(() -> recent.keep(texts, new TextIndex(texts, terms)));
        return new IdeaIndex(ideas, index);
    }
}
