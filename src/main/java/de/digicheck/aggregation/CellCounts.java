package de.digicheck.aggregation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Exact counts and sums of every figure in every cell. Unprotected: only {@code release} may look inside, to find out
 * what of them could be inferred.
 *
 * @param cells ascending
 */
public record CellCounts(List<GridCell> cells, Map<FigureKey, CellFigure> figures) {

    public CellCounts {
        cells = List.copyOf(cells);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        for (CellFigure figure : figures.values()) {
            if (figure.cells().size() != cells.size()) {
                throw new IllegalArgumentException("a figure without some of " + cells);
            }
        }
    }

    /**
     * The counts behind estimates.
     *
     * @param announced cells that are there even if nobody in them answered
     */
    public static CellCounts of(GridEstimates estimates, Collection<GridCell> announced) {
        return new CellCounting(estimates, announced).count();
    }
}
