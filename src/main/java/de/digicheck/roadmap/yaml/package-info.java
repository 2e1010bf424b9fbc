/** Reads budgets from YAML. Entry point: {@link de.digicheck.roadmap.yaml.BudgetYaml}. */
@NullMarked
@NamedInterface("yaml")
package de.digicheck.roadmap.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
