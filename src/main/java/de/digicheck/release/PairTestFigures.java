package de.digicheck.release;

/**
 * Dunn's test of two parts.
 *
 * @param first key of a part
 * @param second key of another part
 * @param z above 0 where the first has more need
 * @param pHolm two-sided probability, by Holm over all pairs of the field
 */
public record PairTestFigures(String first, String second, Figure z, Figure pHolm) {}
