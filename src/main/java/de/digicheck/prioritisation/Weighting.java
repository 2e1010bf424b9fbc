package de.digicheck.prioritisation;

import java.time.Instant;
import java.util.Map;

/**
 * A decision on the weights of the criteria (<i>Gewichtung</i>): who weighed what, and when. Never changed; the next one
 * replaces it.
 *
 * @param version 1 for the first decision, each next one is one more
 * @param by name of the account that entered it
 * @param offices who took part, as offices in words, never persons
 * @param points as entered; the step that matters most has {@value SwingWeights#MOST}
 */
public record Weighting(int version, Instant at, String by, String offices, SwingWeights points) {

    /** Longest text that says who took part. */
    public static final int MOST_CHARACTERS = 300;

    public Weighting {
        if (version < 1) {
            throw new IllegalArgumentException("versions are counted from 1: " + version);
        }
        if (offices.isBlank() || offices.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("offices have 1 to " + MOST_CHARACTERS + " characters");
        }
        if (!points.namesTheMost()) {
            throw new IllegalArgumentException("one criterion has " + SwingWeights.MOST + " points: " + points);
        }
    }

    /** The weights, sum 1. */
    public Map<Criterion, Double> weights() {
        return points.weights().orElseThrow();
    }
}
