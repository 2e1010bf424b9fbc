package de.digicheck.release;

import java.util.Optional;

/**
 * How much coarser a release is made than the rules alone would make it, because an audit found that it tells too much. In
 * this order: the two smallest rows of the role table are joined, the role table is dropped, the smallest part is joined
 * with its smallest sibling; in the end only the town is left.
 *
 * @param mergedRoles how often roles were joined
 * @param withoutRoles whether there is no role table any more
 * @param mergedParts how often parts were joined
 */
public record GatePlan(int mergedRoles, boolean withoutRoles, int mergedParts) {

    /** Nothing but the rules. */
    public static final GatePlan RULES = new GatePlan(0, false, 0);

    /** The next step; empty when only the town was left. */
    Optional<GatePlan> coarser(Release release) {
        if (!release.roles().isEmpty()) {
            return Optional.of(
                    release.roles().size() > 2
                            ? new GatePlan(mergedRoles + 1, false, mergedParts)
                            : new GatePlan(mergedRoles, true, mergedParts));
        }
        return release.units().isEmpty()
                ? Optional.empty()
                : Optional.of(new GatePlan(mergedRoles, true, mergedParts + 1));
    }
}
