package de.digicheck.release;

import de.digicheck.aggregation.GridEstimates;
import de.digicheck.organisation.EarlierParts;
import de.digicheck.organisation.Part;
import de.digicheck.organisation.TierGrid;
import de.digicheck.shared.PartKey;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The grids of all tiers. */
final class Tiers {

    private final Coarsening coarsening;
    private final Map<Tier, TierParts> tiers = new EnumMap<>(Tier.class);

    /**
     * Merges the announced parts.
     *
     * @param earlier releases whose parts must not be crossed
     * @param merged how often the smallest part of each grid is joined with its smallest sibling
     */
    Tiers(GridEstimates estimates, Coarsening coarsening, List<EarlierRelease> earlier, int merged) {
        this.coarsening = coarsening;
        Map<PartKey, Integer> respondents = new HashMap<>();
        estimates
                .cells()
                .forEach(cell ->
                        respondents.merge(cell.part(), Math.toIntExact(estimates.respondents(cell)), Integer::sum));
        for (Tier tier : Tier.values()) {
            TierGrid grid = TierGrid.of(estimates.grid(), respondents, coarsening.threshold(tier));
            for (int i = 0; i < merged; i++) {
                grid = grid.coarser().orElse(grid);
            }
            tiers.put(tier, new TierParts(withoutCrossing(grid, tier, earlier, estimates), estimates));
        }
    }

    /** Joining parts for one release may make them cross those of another. */
    private static TierGrid withoutCrossing(
            TierGrid grid, Tier tier, List<EarlierRelease> earlier, GridEstimates estimates) {
        List<EarlierParts> parts =
                earlier.stream().flatMap(one -> one.parts(tier).stream()).toList();
        TierGrid result = grid;
        Part before;
        do {
            before = result.town();
            for (EarlierParts one : parts) {
                result = result.without(one, estimates.grid(), estimates.municipality());
            }
        } while (!before.equals(result.town()));
        return result;
    }

    TierParts get(Tier tier) {
        return Optional.ofNullable(tiers.get(tier)).orElseThrow();
    }

    Coarsening coarsening() {
        return coarsening;
    }

    Shown shown(Measure measure, Optional<Shown> base) {
        return Shown.of(measure, get(measure.tier()), base, coarsening);
    }

    /** A part of one of the grids, and which grid. */
    record Place(TierParts tier, Part part, Optional<PartKey> parent) {}

    /** The parts of all grids by key, each in the first grid that has it; parents before children. */
    Map<PartKey, Place> places() {
        Map<PartKey, Place> places = new LinkedHashMap<>();
        tiers.values()
                .forEach(tier -> tier.town().children().forEach(part -> add(tier, part, Optional.empty(), places)));
        Map<PartKey, Place> ordered = new LinkedHashMap<>();
        walk(Optional.empty(), places, ordered);
        return ordered;
    }

    /** Parts of further tiers follow those of the first one below the same parent. */
    private static void walk(Optional<PartKey> parent, Map<PartKey, Place> places, Map<PartKey, Place> ordered) {
        places.forEach((key, place) -> {
            if (place.parent().equals(parent)) {
                ordered.put(key, place);
                walk(Optional.of(key), places, ordered);
            }
        });
    }

    private static void add(TierParts tier, Part part, Optional<PartKey> parent, Map<PartKey, Place> places) {
        places.putIfAbsent(part.key(), new Place(tier, part, parent));
        part.children().forEach(child -> add(tier, child, Optional.of(part.key()), places));
    }

    /** By the fewest answers of each tier its smallest parts, each as the codes of its members. */
    Map<Integer, List<List<String>>> grid() {
        Map<Integer, List<List<String>>> grid = new LinkedHashMap<>();
        tiers.forEach((tier, parts) -> grid.put(coarsening.threshold(tier), members(parts.leaves())));
        return grid;
    }

    private static List<List<String>> members(List<Part> parts) {
        return parts.stream().map(Tiers::members).toList();
    }

    static List<String> members(Part part) {
        return part.members().stream().map(member -> member.code().value()).toList();
    }
}
