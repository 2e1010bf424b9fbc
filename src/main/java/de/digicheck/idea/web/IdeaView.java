package de.digicheck.idea.web;

import de.digicheck.idea.Bundle;
import de.digicheck.idea.Idea;

/**
 * An idea as people read it.
 *
 * @param bundle what its bundle is called; empty without one
 * @param bundleId address of its bundle; empty without one
 */
public record IdeaView(
        String id,
        int version,
        String text,
        String about,
        String source,
        String kind,
        String field,
        String bundle,
        String bundleId,
        String status) {

    static IdeaView of(Idea idea, IdeaSight sight, IdeaWords words) {
        return new IdeaView(
                idea.id().value(),
                idea.revision(),
                idea.text(),
                words.about(idea),
                words.source(idea, sight.workshops()),
                words.kind(idea.kind()),
                words.field(idea.field()),
                sight.bundleOf(idea).map(Bundle::label).orElse(""),
                sight.bundleOf(idea).map(bundle -> bundle.id().value()).orElse(""),
                words.text("status." + sight.status(idea)));
    }
}
