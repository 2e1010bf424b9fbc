package de.digicheck.projectcatalogue;

import de.digicheck.shared.ProjectKey;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What an outline depends on.
 *
 * @param requires projects that must be finished first
 * @param excludes projects that cannot be done as well
 * @param components building blocks such as {@code dms} or {@code workflow}
 * @param reuse where the solution comes from, if said
 */
public record Dependencies(
        Set<ProjectKey> requires, Set<ProjectKey> excludes, Set<String> components, Optional<Reuse> reuse) {

    /** None. */
    public static final Dependencies NONE = new Dependencies(Set.of(), Set.of(), Set.of(), Optional.empty());

    public Dependencies {
        requires = Collections.unmodifiableSet(new LinkedHashSet<>(requires));
        excludes = Collections.unmodifiableSet(new LinkedHashSet<>(excludes));
        components = Collections.unmodifiableSet(new LinkedHashSet<>(components));
    }
}
