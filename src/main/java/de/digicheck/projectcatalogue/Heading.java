package de.digicheck.projectcatalogue;

import de.digicheck.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What an outline is about.
 *
 * @param ongoing whether it is under way already, rather than new (R56)
 * @param sources lines of the mission page, taken over from a template
 */
public record Heading(
        LocalizedText label,
        Optional<LocalizedText> description,
        Origin origin,
        ProjectStatus status,
        boolean ongoing,
        List<String> sources) {

    public Heading {
        sources = List.copyOf(sources);
    }

    /** A new idea. */
    public static Heading of(LocalizedText label) {
        return new Heading(label, Optional.empty(), Origin.NEW, ProjectStatus.IDEA, false, List.of());
    }
}
