/**
 * Reads questionnaires from YAML and validates them. Entry point:
 * {@link de.digicheck.questionnaire.yaml.QuestionnaireYaml}; the model is in {@code questionnaire}.
 */
@NullMarked
@NamedInterface("yaml")
package de.digicheck.questionnaire.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
