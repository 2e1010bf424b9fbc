/**
 * Ideas, needs and wishes in free text (<i>Ideen</i>): from anybody at any time, from workshops, and from surveys, after a
 * redactor has removed names. Which of them mean the same is suggested by their words and decided by people, who bundle them
 * and say what becomes of a bundle. Entry points: {@link de.digicheck.idea.Bundling} writes,
 * {@link de.digicheck.idea.IdeaIndex} finds similar ones,
 * {@link de.digicheck.idea.PublishedBundles} is what everybody may see.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "questionnaire",
            "actionfield",
            "campaign",
            "release",
            "platform :: errors",
            "platform :: json",
            "platform :: mongo",
            "platform :: security",
            "platform :: web"
        })
package de.digicheck.idea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
