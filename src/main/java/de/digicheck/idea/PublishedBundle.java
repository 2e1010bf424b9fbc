package de.digicheck.idea;

import de.digicheck.shared.ActionFieldKey;
import java.util.Optional;

/**
 * What everybody may see of a bundle; never a text.
 *
 * @param support people behind it, at least; empty where they are fewer than {@value Support#FEWEST}
 * @param status with its reason where it was declined
 */
public record PublishedBundle(
        String label, Optional<ActionFieldKey> field, Optional<Integer> support, BundleStatus status) {}
