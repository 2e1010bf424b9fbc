/**
 * Reads YAML with places, so that every finding names file, line and column. Entry point:
 * {@link de.digicheck.shared.yaml.YamlFile}; readers walk a {@link de.digicheck.shared.yaml.YamlMap}.
 */
@NullMarked
@NamedInterface("yaml")
package de.digicheck.shared.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
