package de.digicheck.release;

import de.digicheck.shared.ItemKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much coarser a release is made than the rules alone would make it, because an audit found that it tells too much. In
 * this order: the two smallest rows of the role table are joined, the role table is dropped, the smallest part is joined
 * with its smallest sibling, until only the town is left; then the items that still tell something are withheld.
 *
 * @param mergedRoles how often roles were joined
 * @param withoutRoles whether there is no role table any more
 * @param mergedParts how often parts were joined
 * @param withheld items that are not released at all
 */
public record GatePlan(int mergedRoles, boolean withoutRoles, int mergedParts, Set<ItemKey> withheld) {

    /** Nothing but the rules. */
    public static final GatePlan RULES = new GatePlan(0, false, 0, Set.of());

    public GatePlan {
        withheld = Set.copyOf(withheld);
    }

    /** The next step; empty when nothing that could still be left out would keep back what was found. */
    Optional<GatePlan> coarser(Release release, List<AuditFinding> findings) {
        if (!release.roles().isEmpty()) {
            return Optional.of(
                    release.roles().size() > 2
                            ? new GatePlan(mergedRoles + 1, false, mergedParts, withheld)
                            : new GatePlan(mergedRoles, true, mergedParts, withheld));
        }
        return release.units().isEmpty()
                ? withholding(new ItemWithholding(release).itemsOf(findings))
                : Optional.of(new GatePlan(mergedRoles, true, mergedParts + 1, withheld));
    }

    private Optional<GatePlan> withholding(Set<ItemKey> found) {
        Set<ItemKey> all = new LinkedHashSet<>(withheld);
        return all.addAll(found)
                ? Optional.of(new GatePlan(mergedRoles, withoutRoles, mergedParts, all))
                : Optional.empty();
    }
}
