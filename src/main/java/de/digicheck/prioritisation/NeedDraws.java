package de.digicheck.prioritisation;

import de.digicheck.shared.ActionFieldKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Draws need: θ ~ N(θ̂, se²), clipped to 0…100, one draw for each figure, in the order in which projects and parts first
 * name it. Projects that mix the same figures see the same need.
 */
final class NeedDraws {

    private static final double HIGHEST = 100;

    private final Map<Source, Integer> sources = new LinkedHashMap<>();
    private final List<SurveyFigure> figures = new ArrayList<>();
    private final Map<Mixed, Integer> mixes = new LinkedHashMap<>();
    private final List<int[]> mixedSources = new ArrayList<>();
    private final List<double[]> mixedWeights = new ArrayList<>();

    private record Source(ActionFieldKey field, String part) {}

    private record Mixed(ActionFieldKey field, NeedMix mix) {}

    /** Takes up the need behind a removal; its index, or empty where there is no figure. */
    OptionalInt take(RemovedNeed removed) {
        Optional<NeedMix> mix = removed.need().isPresent() ? NeedMix.of(removed.figures()) : Optional.empty();
        if (mix.isEmpty()) {
            return OptionalInt.empty();
        }
        Mixed mixed = new Mixed(removed.field(), mix.get());
        Integer known = mixes.get(mixed);
        if (known != null) {
            return OptionalInt.of(known);
        }
        removed.figures().forEach(figure -> take(removed.field(), figure));
        mixes.put(mixed, mixes.size());
        mixedSources.add(mix.get().weights().keySet().stream()
                .map(part -> sources.get(new Source(removed.field(), part)))
                .mapToInt(Integer::intValue)
                .toArray());
        mixedWeights.add(mix.get().weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
        return OptionalInt.of(mixes.size() - 1);
    }

    private void take(ActionFieldKey field, SurveyFigure figure) {
        Source source = new Source(field, figure.source());
        if (!sources.containsKey(source)) {
            sources.put(source, figures.size());
            figures.add(figure);
        }
    }

    /** Need of every mix, 0…100, by index. */
    double[] draw(UniformRandomProvider random, boolean exact) {
        ZigguratSampler.NormalizedGaussian gaussian = ZigguratSampler.NormalizedGaussian.of(random);
        double[] need = new double[figures.size()];
        for (int i = 0; i < need.length; i++) {
            SurveyFigure figure = figures.get(i);
            double drawn = exact ? figure.score() : figure.score() + figure.se() * gaussian.sample();
            need[i] = Math.min(Math.max(drawn, 0), HIGHEST);
        }
        double[] mixed = new double[mixedSources.size()];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = mix(mixedSources.get(i), mixedWeights.get(i), need);
        }
        return mixed;
    }

    private static double mix(int[] parts, double[] weights, double[] need) {
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += weights[i] * need[parts[i]];
        }
        return sum;
    }
}
