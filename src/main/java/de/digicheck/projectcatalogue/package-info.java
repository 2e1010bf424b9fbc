/**
 * Project templates and outlines (<i>Projektskizze</i>): what a project does for each action field, what it needs and
 * what it depends on. Entry points: {@link de.digicheck.projectcatalogue.ProjectCatalogue}, and
 * {@link de.digicheck.projectcatalogue.CatalogueCheck} against fields and units; read from YAML by
 * {@code projectcatalogue.yaml}. {@link de.digicheck.projectcatalogue.Outlining} writes the outlines of a town,
 * {@link de.digicheck.projectcatalogue.Projects} are both together, as they are ranked. Which project comes first is
 * decided by {@code prioritisation}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: yaml",
            "audit",
            "organisation",
            "officecheck",
            "idea",
            "actionfield",
            "platform :: errors",
            "platform :: json",
            "platform :: mongo",
            "platform :: security",
            "platform :: web"
        })
package de.digicheck.projectcatalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
