package de.digicheck.projectcatalogue.yaml;

import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.shared.Findings;
import de.digicheck.shared.yaml.YamlFile;
import de.digicheck.shared.yaml.YamlMap;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a project catalogue. All mistakes are reported at once; what is wrong is left out of the result, so that it can
 * still be checked against fields and units. Use it only when the findings have no errors.
 */
public final class ProjectCatalogueYaml {

    private ProjectCatalogueYaml() {}

    /** Reads a file; empty only when it is no YAML mapping. */
    public static Optional<ProjectCatalogue> read(Path file, Findings findings) {
        return YamlFile.read(file, findings).map(ProjectCatalogueYaml::catalogue);
    }

    /** Reads a text; {@code name} is the file name that findings show. */
    public static Optional<ProjectCatalogue> parse(String name, String text, Findings findings) {
        return YamlFile.parse(name, text, findings).map(ProjectCatalogueYaml::catalogue);
    }

    private static ProjectCatalogue catalogue(YamlMap root) {
        ProjectsReader projects = new ProjectsReader();
        root.require("projects");
        root.list("projects").forEach(value -> value.asMap().ifPresent(projects::add));
        root.rejectUnknownKeys();
        projects.check();
        return projects.build();
    }
}
