package de.digicheck.aggregation;

/**
 * What is compared, and how scores are weighted.
 *
 * @param pairs whether all pairs of leaves are compared
 * @param raking whether weights meet the headcounts of leaves and of role groups, each by itself, instead of both at once
 */
public record ComparisonOptions(boolean pairs, boolean raking) {

    /** No pairs, no raking. */
    public static final ComparisonOptions USUAL = new ComparisonOptions(false, false);
}
