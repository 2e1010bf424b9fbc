package de.digicheck.prioritisation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the need in the reached units is mixed from survey figures: by share of the staff; where the reached parts have no
 * staff each part counts the same; where only one figure stands for all parts it is that figure.
 *
 * @param weights by key of the source, sum 1
 */
record NeedMix(Map<String, Double> weights) {

    NeedMix {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** The mix of some figures; empty without figures, or when several stand for parts whose shares are not known. */
    static Optional<NeedMix> of(List<SurveyFigure> figures) {
        if (figures.stream().map(SurveyFigure::source).distinct().count() == 1) {
            return Optional.of(new NeedMix(Map.of(figures.get(0).source(), 1.0)));
        }
        if (figures.isEmpty()
                || figures.stream().anyMatch(figure -> figure.share().isEmpty())) {
            return Optional.empty();
        }
        double total = figures.stream()
                .mapToDouble(figure -> figure.share().orElseThrow())
                .sum();
        Map<String, Double> weights = new LinkedHashMap<>();
        for (SurveyFigure figure : figures) {
            double weight = total > 0 ? figure.share().orElseThrow() / total : 1.0 / figures.size();
            weights.merge(figure.source(), weight, Double::sum);
        }
        return Optional.of(new NeedMix(weights));
    }

    /** Mean need of some figures, 0…100; empty when they cannot be mixed. */
    static OptionalDouble mean(List<SurveyFigure> figures) {
        Optional<NeedMix> mix = of(figures);
        if (mix.isEmpty()) {
            return OptionalDouble.empty();
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        figures.forEach(figure -> scores.put(figure.source(), figure.score()));
        return OptionalDouble.of(mix.get().weights().entrySet().stream()
                .mapToDouble(source -> source.getValue() * scores.getOrDefault(source.getKey(), 0.0))
                .sum());
    }
}
