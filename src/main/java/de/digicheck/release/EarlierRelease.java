package de.digicheck.release;

import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.EarlierParts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
