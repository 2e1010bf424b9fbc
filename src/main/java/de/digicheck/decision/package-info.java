/**
 * Resolution proposals (<i>Beschlussvorlagen</i>) on outlines and roadmap versions, the bodies that they pass, what
 * becomes of them, and what of it is public. Entry points: {@link de.digicheck.decision.Deciding},
 * {@link de.digicheck.decision.Publishing}; the bodies are read from YAML by {@code decision.yaml}. Which project comes
 * first is decided by {@code prioritisation}, what fits the budget by {@code roadmap}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: yaml",
            "audit",
            "projectcatalogue",
            "prioritisation",
            "roadmap",
            "platform :: mongo",
            "platform :: pdf",
            "platform :: security",
            "platform :: web"
        })
package de.digicheck.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
