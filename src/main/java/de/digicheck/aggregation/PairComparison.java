package de.digicheck.aggregation;

/**
 * Dunn's test of two parts.
 *
 * @param first key of a part
 * @param second key of a later part
 * @param z above 0 where the first has more need
 * @param pHolm two-sided, by Holm over all pairs of the field
 */
public record PairComparison(String first, String second, double z, double pHolm) {}
