package de.digicheck.organisation;

import de.digicheck.shared.RoleKey;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Employees of a part.
 *
 * @param invited all whose number is known, ≥ 0
 * @param complete whether it is known of every unit; otherwise there may be more
 * @param roles how many of them are known to belong to a role group, by its key, each ≥ 1
 */
public record PartHeads(int invited, boolean complete, Map<RoleKey, Integer> roles) {

    /** Nobody. */
    public static final PartHeads NONE = new PartHeads(0, true, Map.of());

    public PartHeads {
        int known = roles.values().stream().mapToInt(Integer::intValue).sum();
        if (known > invited || roles.values().stream().anyMatch(heads -> heads < 1)) {
            throw new IllegalArgumentException(invited + " heads, by role " + roles);
        }
        roles = Collections.unmodifiableMap(new TreeMap<>(roles));
    }

    /** Tells whether there is certainly nobody. */
    public boolean isEmpty() {
        return invited == 0 && complete;
    }

    PartHeads plus(PartHeads other) {
        Map<RoleKey, Integer> both = new TreeMap<>(roles);
        other.roles.forEach((role, heads) -> both.merge(role, heads, Integer::sum));
        return new PartHeads(invited + other.invited, complete && other.complete, both);
    }

    /**
     * The role groups that may be told apart: each of at least the threshold, while those who remain without a role are
     * nobody or at least the threshold. As long as they are fewer, the smallest group is given up; of equal ones the first
     * by key.
     */
    Map<RoleKey, Integer> storedRoles(int threshold) {
        return storedRoles(threshold, roles.keySet());
    }

    /** The same, of some role groups only. */
    Map<RoleKey, Integer> storedRoles(int threshold, Set<RoleKey> candidates) {
        Map<RoleKey, Integer> stored = roles.entrySet().stream()
                .filter(role -> role.getValue() >= threshold && candidates.contains(role.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
        while (!stored.isEmpty() && !isRestLargeEnough(stored, threshold)) {
            stored.remove(Collections.min(stored.entrySet(), Map.Entry.comparingByValue())
                    .getKey());
        }
        return stored;
    }

    private boolean isRestLargeEnough(Map<RoleKey, Integer> stored, int threshold) {
        int rest =
                invited - stored.values().stream().mapToInt(Integer::intValue).sum();
        return rest >= threshold || (rest == 0 && complete);
    }
}
