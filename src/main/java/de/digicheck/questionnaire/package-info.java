/**
 * Versioned questionnaires: questions of every type, answer scales, visibility rules, and the codebook that says how an
 * answer is written in one row. Entry points: {@link de.digicheck.questionnaire.Questionnaire},
 * {@link de.digicheck.questionnaire.Codebook}, {@link de.digicheck.questionnaire.ResponseRules}; read from YAML by {@code questionnaire.yaml}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: yaml"})
package de.digicheck.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
