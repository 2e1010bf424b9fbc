/** Reads what an office is asked from YAML. Entry point: {@link de.digicheck.officecheck.yaml.CheckFormYaml}. */
@NullMarked
@NamedInterface("yaml")
package de.digicheck.officecheck.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
