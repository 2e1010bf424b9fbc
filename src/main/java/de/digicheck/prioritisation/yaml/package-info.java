/**
 * Reads the value model and the quick-win rule from YAML. Entry points:
 * {@link de.digicheck.prioritisation.yaml.ValueModelYaml}, {@link de.digicheck.prioritisation.yaml.QuickWinYaml}.
 */
@NullMarked
@NamedInterface("yaml")
package de.digicheck.prioritisation.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
