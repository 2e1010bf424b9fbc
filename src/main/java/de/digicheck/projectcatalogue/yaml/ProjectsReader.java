package de.digicheck.projectcatalogue.yaml;

import de.digicheck.projectcatalogue.CataloguePlaces;
import de.digicheck.projectcatalogue.CataloguePlaces.Mention;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.shared.Place;
import de.digicheck.shared.ProjectKey;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the projects of a file one by one, then checks what concerns them together. */
final class ProjectsReader {

    private final Map<String, ProjectEntry> entries = new LinkedHashMap<>();

    void add(YamlMap map) {
        ProjectEntry.read(map).ifPresent(this::add);
    }

    private void add(ProjectEntry entry) {
        String key = entry.outline().key().value();
        ProjectEntry other = entries.putIfAbsent(key, entry);
        if (other != null) {
            entry.keyPlace()
                    .error(
                            "duplicate-project",
                            "the project '" + key + "' is also given at "
                                    + other.keyPlace().place(),
                            "give each project a key of its own");
        }
    }

    /** Reports unknown projects, cycles of prerequisites, and exclusions that make a project impossible. */
    void check() {
        for (ProjectEntry entry : entries.values()) {
            checkReferences(entry, "requires", entry.requires());
            checkReferences(entry, "excludes", entry.excludes());
        }
        Prerequisites prerequisites = new Prerequisites(entries);
        prerequisites.reportCycles();
        prerequisites.reportExclusions();
    }

    private void checkReferences(ProjectEntry entry, String list, Map<String, YamlValue> references) {
        String own = entry.outline().key().value();
        references.forEach((key, place) -> {
            if (key.equals(own)) {
                place.error(
                        list + "-itself", "the project '" + own + "' " + list + " itself", "remove it from this list");
            } else if (!entries.containsKey(key)) {
                place.error(
                        "unknown-project",
                        "the project '" + own + "' " + list + " '" + key + "', which is no project here",
                        Suggestion.instead(key, entries.keySet()));
            }
        });
    }

    ProjectCatalogue build() {
        Map<Mention, Place> places = new HashMap<>();
        for (ProjectEntry entry : entries.values()) {
            ProjectKey project = entry.outline().key();
            entry.effects()
                    .forEach(
                            (key, value) -> places.put(new Mention(project, Mention.List.EFFECTS, key), value.place()));
            entry.reach()
                    .forEach((key, value) -> places.put(new Mention(project, Mention.List.REACH, key), value.place()));
        }
        return new ProjectCatalogue(
                entries.values().stream().map(ProjectEntry::outline).toList(), new CataloguePlaces(places));
    }
}
