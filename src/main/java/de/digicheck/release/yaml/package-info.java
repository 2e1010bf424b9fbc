/** Reads release terms from YAML. Entry point: {@link de.digicheck.release.yaml.ReleaseTermsYaml}. */
@NullMarked
@NamedInterface("yaml")
package de.digicheck.release.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
