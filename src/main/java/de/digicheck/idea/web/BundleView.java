package de.digicheck.idea.web;

import de.digicheck.idea.Bundle;
import de.digicheck.idea.BundleStatus;

/**
 * A bundle as people read it.
 *
 * @param state the word of its status
 * @param project key of its outline; empty without one
 */
public record BundleView(
        String id,
        int version,
        String label,
        String field,
        String support,
        String status,
        String state,
        String project) {

    static BundleView of(Bundle bundle, IdeaSight sight, IdeaWords words) {
        return new BundleView(
                bundle.id().value(),
                bundle.revision(),
                bundle.label(),
                words.field(bundle.field()),
                words.support(sight.support(bundle)),
                words.status(bundle.status()),
                bundle.status().word(),
                bundle.status() instanceof BundleStatus.Outlined outlined
                        ? outlined.project().value()
                        : "");
    }
}
