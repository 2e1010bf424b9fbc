package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.shared.ProjectKey;
import java.util.Collection;
import java.util.List;

/**
 * The projects that an outline depends on, and those that depend on it.
 *
 * @param open prerequisites that are not done
 * @param dependants projects that need this one, directly or indirectly
 */
record LinkView(List<String> open, List<String> dependants) {

    static LinkView of(ProjectOutline outline, OutlineWords words) {
        return new LinkView(
                words.projects()
                        .find(outline.key())
                        .map(project -> labels(words.projects().openPrerequisites(project), words))
                        .orElse(List.of()),
                labels(words.projects().dependants(outline.key()), words));
    }

    private static List<String> labels(Collection<ProjectKey> keys, OutlineWords words) {
        return keys.stream().map(key -> words.project(key.value())).toList();
    }
}
