package de.digicheck.aggregation;

import java.util.OptionalDouble;

/**
 * Both halves of an importance–satisfaction pair, among the people who answered both.
 *
 * @param importance mean importance, 0…100; empty when nobody answered
 * @param satisfaction mean satisfaction, 0…100; empty when nobody answered
 */
public record PairEstimate(OptionalDouble importance, OptionalDouble satisfaction) {}
