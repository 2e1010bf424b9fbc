package de.digicheck.release;

/** How a release is made coarser when it tells too much, in this order. */
public enum CoarseningStep {
    /** The two smallest rows of the role table become one. */
    MERGE_SMALLEST_ROLES,
    /** There is no role table. */
    DROP_ROLE_TABLE,
    /** The smallest part is joined with its smallest sibling. */
    MERGE_SMALLEST_PART,
    /** Only the town is released. */
    TOWN_ONLY,
    /** The questions that still tell something are not released at all, nor what is computed with them. */
    WITHHOLD_ITEMS
}
