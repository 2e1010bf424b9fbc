package de.digicheck.release;

/**
 * Both halves of an importance–satisfaction pair in the whole town, among the people who answered both.
 *
 * @param importance mean importance, 0…100
 * @param satisfaction mean satisfaction, 0…100
 */
public record PairFigures(Figure importance, Figure satisfaction) {}
