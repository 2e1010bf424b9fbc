package de.digicheck.release;

import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.EarlierParts;
import de.digicheck.shared.ItemKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A release of an earlier survey of the same town; what it has published binds the parts of the next one.
 *
 * @param grid that was announced for it
 */
public record EarlierRelease(AnnouncedGrid grid, Release release) {

    /** For so many months no part may cross one that was published. */
    public static final int MONTHS = 24;

    private static final int ITEM_ANSWERS = 10;
    private static final int DISTRIBUTION_ANSWERS = 20;

    /**
     * What it says of facts that stay the same: these are the same unknowns now, all others are new ones. Of the town and of
     * parts only: who stood behind each row of its role table is not kept.
     *
     * @param factual items whose answers stay the same
     * @param now the structure of the later survey; parts that are no union of its leaves are left out
     */
    Candidate of(Set<ItemKey> factual, PublicStructure now) {
        Map<ItemKey, ItemFigures> items = only(factual, release.items());
        Map<String, PartFigures> units = new LinkedHashMap<>();
        release.units().values().stream()
                .filter(part -> !now.leavesOf(part.key()).isEmpty())
                .forEach(part -> units.put(
                        part.key(),
                        new PartFigures(
                                part.key(),
                                part.parent(),
                                part.leaf(),
                                part.label(),
                                part.memberUnits(),
                                Withheld.PROTECTED,
                                part.headcount(),
                                only(factual, part.items()),
                                Map.of())));
        return Candidate.of(new Release(
                release.kind(),
                Withheld.PROTECTED,
                release.headcount(),
                items,
                Map.of(),
                units,
                Map.of(),
                release.supplement(),
                List.of()));
    }

    private static <F> Map<ItemKey, F> only(Set<ItemKey> some, Map<ItemKey, F> all) {
        Map<ItemKey, F> only = new LinkedHashMap<>(all);
        only.keySet().retainAll(some);
        return only;
    }

    /** The parts that it published figures of a tier for; none where it told of the town only. */
    Optional<EarlierParts> parts(Tier tier) {
        TreeMap<Integer, List<List<String>>> grids =
                new TreeMap<>(release.supplement().grid());
        if (grids.isEmpty()) {
            return Optional.empty();
        }
        int answers =
                switch (tier) {
                    case FIELD -> 1;
                    case ITEM -> ITEM_ANSWERS;
                    case DISTRIBUTION -> DISTRIBUTION_ANSWERS;
                };
        Map.Entry<Integer, List<List<String>>> found =
                Optional.ofNullable(grids.ceilingEntry(answers)).orElseGet(grids::lastEntry);
        return Optional.of(EarlierParts.of(grid, found.getValue()));
    }
}
