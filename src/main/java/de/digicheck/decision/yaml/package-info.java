/** Reads the bodies of a town from YAML. Entry point: {@link de.digicheck.decision.yaml.CouncilBodiesYaml}. */
@NullMarked
@NamedInterface("yaml")
package de.digicheck.decision.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
