package de.digicheck.release;

import de.digicheck.aggregation.GridCell;
import de.digicheck.aggregation.GridEstimates;
import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.organisation.Part;
import de.digicheck.organisation.TierGrid;
import de.digicheck.shared.PartKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The parts of one tier with what was answered in them; exact. */
final class TierParts {

    private final TierGrid grid;
    private final GridEstimates estimates;
    private final Map<PartKey, GroupEstimate> groups = new HashMap<>();

    TierParts(TierGrid grid, GridEstimates estimates) {
        this.grid = grid;
        this.estimates = estimates;
    }

    Part town() {
        return grid.town();
    }

    List<Part> parts() {
        return grid.parts();
    }

    List<Part> leaves() {
        return grid.leaves();
    }

    /** Keys of the announced leaves in a part. */
    Set<PartKey> announcedLeavesOf(Part part) {
        return part.equals(grid.town())
                ? estimates.grid().leaves().stream().map(Part::key).collect(Collectors.toSet())
                : grid.announcedLeavesOf(part);
    }

    /** The cells of a part that somebody answered in. */
    List<GridCell> cellsOf(Part part) {
        return cellsOf(part, cell -> true);
    }

    List<GridCell> cellsOf(Part part, Predicate<GridCell> which) {
        Set<PartKey> leaves = announcedLeavesOf(part);
        return estimates.cells().stream()
                .filter(cell -> leaves.contains(cell.part()))
                .filter(which)
                .toList();
    }

    /** What was answered in a part; the town is {@link #town()}. */
    GroupEstimate groupOf(Part part) {
        return part.equals(grid.town())
                ? estimates.all().town()
                : groups.computeIfAbsent(part.key(), key -> estimates.estimate(cellsOf(part), headcountOf(part)));
    }

    static OptionalLong headcountOf(Part part) {
        return part.heads().complete() ? OptionalLong.of(part.invited()) : OptionalLong.empty();
    }
}
