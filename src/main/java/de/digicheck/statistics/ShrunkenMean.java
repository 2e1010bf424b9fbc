package de.digicheck.statistics;

/**
 * A unit's mean drawn towards the mean of all units (<i>geschrumpfter Schätzwert</i>), the more the fewer answered.
 *
 * @param value θ̂ = μ + B·(ȳ − μ), 0…100
 * @param se standard error √(B·v + (1 − B)²/Σ w)
 * @param shrinkageWeight B, the weight on the unit's own mean, 0…1; 1 = not shrunken
 */
public record ShrunkenMean(double value, double se, double shrinkageWeight) {}
