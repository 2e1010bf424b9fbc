package de.digicheck.prioritisation;

import java.util.OptionalDouble;

/**
 * What a criterion adds to the benefit of a project.
 *
 * @param value 0…100; empty when nobody has rated it or no figure was published
 * @param weight k of the value model, 0…1
 */
public record Contribution(Criterion criterion, OptionalDouble value, double weight) {

    /** Points of benefit, weight × value; an unknown value adds 0. */
    public double points() {
        return weight * value.orElse(0);
    }
}
