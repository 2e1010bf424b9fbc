/**
 * Action fields (<i>Handlungsfelder</i>), their goals, and which item says something about which goal. Entry points:
 * {@link de.digicheck.actionfield.ActionFields}, {@link de.digicheck.actionfield.ItemMapping}; read from YAML by
 * {@code actionfield.yaml}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: yaml", "questionnaire"})
package de.digicheck.actionfield;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
