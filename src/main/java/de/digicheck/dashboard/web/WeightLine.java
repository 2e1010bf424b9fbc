package de.digicheck.dashboard.web;

import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.SwingWeights;
import de.digicheck.shared.Language;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A criterion, its points and its weight.
 *
 * @param criterion its key
 * @param field name of the field for its points
 * @param weight in percent, with the sign; a dash while the points are not complete
 * @param before the same in force before
 */
record WeightLine(String criterion, String field, String label, String points, String weight, String before) {

    /** All criteria. */
    static List<WeightLine> of(
            Map<String, String> typed,
            Optional<SwingWeights> points,
            Map<Criterion, Double> before,
            Language language) {
        Map<Criterion, Double> weights = points.flatMap(SwingWeights::weights).orElse(Map.of());
        return Arrays.stream(Criterion.values())
                .map(criterion -> new WeightLine(
                        criterion.key(),
                        WeightForm.POINTS + criterion.key(),
                        criterion.label().in(language),
                        typed.getOrDefault(WeightForm.POINTS + criterion.key(), ""),
                        percent(weights.get(criterion), language),
                        percent(before.getOrDefault(criterion, 0.0), language)))
                .toList();
    }

    private static String percent(@Nullable Double weight, Language language) {
        if (weight == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getPercentInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(weight);
    }
}
