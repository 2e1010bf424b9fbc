/** Reads a municipality from YAML. Entry point: {@link de.digicheck.organisation.yaml.OrganisationYaml}. */
@NullMarked
@NamedInterface("yaml")
package de.digicheck.organisation.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
