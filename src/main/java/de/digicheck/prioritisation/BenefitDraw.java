package de.digicheck.prioritisation;

import de.digicheck.shared.ProjectKey;
import java.util.Map;

/**
 * One draw of what is uncertain of the proposals ({@link Uncertainty}).
 *
 * @param points benefit without the foundation for others, 0…100, by proposal
 * @param costFactors by which their cost grows or shrinks, 0.8…1.5
 */
public record BenefitDraw(Map<ProjectKey, Double> points, Map<ProjectKey, Double> costFactors) {

    public BenefitDraw {
        points = Map.copyOf(points);
        costFactors = Map.copyOf(costFactors);
    }
}
