/**
 * Reads action fields and item mappings from YAML. Entry points:
 * {@link de.digicheck.actionfield.yaml.ActionFieldsYaml}, {@link de.digicheck.actionfield.yaml.ItemMappingYaml}; what
 * the two files and the questionnaires say about each other is checked by {@link de.digicheck.actionfield.MappingCheck}.
 */
@NullMarked
@NamedInterface("yaml")
package de.digicheck.actionfield.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
