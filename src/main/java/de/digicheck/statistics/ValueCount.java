package de.digicheck.statistics;

/**
 * A value and how often it occurred.
 *
 * @param count at least 1
 */
public record ValueCount(double value, long count) {}
