/**
 * Project templates and outlines (<i>Projektskizze</i>): what a project does for each action field, what it needs and
 * what it depends on. Entry points: {@link de.digicheck.projectcatalogue.ProjectCatalogue}, and
 * {@link de.digicheck.projectcatalogue.CatalogueCheck} against fields and units; read from YAML by
 * {@code projectcatalogue.yaml}. Which project comes first is decided by {@code prioritisation}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: yaml", "organisation", "actionfield"})
package de.digicheck.projectcatalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
