/** Reads release terms from YAML. Entry point: {@link de.digicheck.campaign.yaml.ReleaseTermsYaml}. */
@NullMarked
@NamedInterface("yaml")
package de.digicheck.campaign.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
