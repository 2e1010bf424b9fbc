package de.digicheck.idea.web;

import de.digicheck.idea.Bundle;
import de.digicheck.idea.BundleStatus;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaId;
import de.digicheck.idea.Support;
import de.digicheck.idea.Workshop;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ideas and bundles that an account sees.
 *
 * @param ideas by id
 * @param bundles by id
 * @param members all ideas of each bundle, also those that are not seen one by one
 */
record IdeaSight(
        List<Idea> ideas, List<Bundle> bundles, Map<IdeaId, List<Idea>> members, Map<IdeaId, Workshop> workshops) {

    Optional<Idea> idea(String id) {
        return ideas.stream().filter(idea -> idea.id().value().equals(id)).findFirst();
    }

    Optional<Bundle> bundle(String id) {
        return bundles.stream().filter(bundle -> bundle.id().value().equals(id)).findFirst();
    }

    /** The bundle of an idea, where it is seen. */
    Optional<Bundle> bundleOf(Idea idea) {
        return idea.bundle().flatMap(id -> bundle(id.value()));
    }

    List<Idea> of(Bundle bundle) {
        return members.getOrDefault(bundle.id(), List.of());
    }

    Optional<Integer> support(Bundle bundle) {
        return Support.shown(Support.of(of(bundle), workshops));
    }

    /** {@code new} without a bundle, else what has become of it. */
    String status(Idea idea) {
        return idea.bundle().isEmpty()
                ? "new"
                : bundleOf(idea).map(Bundle::status).map(BundleStatus::word).orElse("open");
    }
}
