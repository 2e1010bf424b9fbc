/**
 * The municipality: its tree of units with kinds, and the headcount per role group. Entry point:
 * {@link de.digicheck.organisation.Municipality}; read from YAML by {@code organisation.yaml}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: yaml", "platform :: mongo"})
package de.digicheck.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
