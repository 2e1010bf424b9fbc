package de.digicheck.roadmap.search;

/**
 * One linear condition on options: Σ use · x ≤ capacity.
 *
 * <p>A capacity must be kept. Excess over a saturation costs one unit of value each. A link repeats what propagation
 * already enforces (a prerequisite, an exclusion), so that bounds see it too.
 *
 * @param options indices, ascending
 * @param uses one for each option
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the search reads it millions of times
record Row(Kind kind, long capacity, int[] options, long[] uses) {

    enum Kind {
        CAPACITY,
        SATURATION,
        LINK
    }

    /** The highest multiplier that makes sense, in value per unit. */
    double mostMultiplier() {
        return kind == Kind.SATURATION ? 1 : Double.POSITIVE_INFINITY;
    }
}
