/** Reads project catalogues from YAML. Entry point: {@link de.digicheck.projectcatalogue.yaml.ProjectCatalogueYaml}. */
@NullMarked
@NamedInterface("yaml")
package de.digicheck.projectcatalogue.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
