package de.digicheck.dashboard.web;

import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.SwingWeights;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Points that somebody gave to the steps of the criteria: {@code punkte-<criterion>}, 0…100, one of them 100. A field that
 * is left out has the points in force.
 *
 * @param values what is shown in each field, by its name
 * @param errors by field, the key of what is wrong
 * @param points complete only without errors
 */
record WeightForm(Map<String, String> values, Map<String, String> errors, Optional<SwingWeights> points) {

    static final String POINTS = "punkte-";

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");

    /**
     * Reads the parameters of an address or a form.
     *
     * @param parameters the first value of a name; empty text when there is none
     * @param inForce the points as they are
     */
    static WeightForm of(UnaryOperator<String> parameters, SwingWeights inForce) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        Map<Criterion, Double> points = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String field = POINTS + criterion.key();
            String typed = parameters.apply(field).strip();
            String text = typed.isEmpty() ? say(inForce.points().getOrDefault(criterion, 0.0)) : typed;
            values.put(field, text);
            number(text).ifPresentOrElse(number -> points.put(criterion, number), () -> errors.put(field, "points"));
        }
        Optional<SwingWeights> given = errors.isEmpty() ? Optional.of(new SwingWeights(points)) : Optional.empty();
        if (given.isPresent() && !given.get().namesTheMost()) {
            errors.put(POINTS + Criterion.SURVEY_NEED.key(), "no-most");
        }
        return new WeightForm(values, errors, given.filter(SwingWeights::namesTheMost));
    }

    /** Points as people write them: {@code 62,5}. */
    static String say(double points) {
        return BigDecimal.valueOf(points)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /** Points that somebody typed, 0 to {@value SwingWeights#MOST}; empty when they are none. */
    static Optional<Double> number(String text) {
        return Optional.of(text)
                .filter(typed -> AMOUNT.matcher(typed).matches())
                .map(typed -> Double.parseDouble(typed.replace(',', '.')))
                .filter(points -> points <= SwingWeights.MOST);
    }

    /** The names of fields with errors, in the order of the page. */
    public List<String> wrong() {
        return values.keySet().stream().filter(errors::containsKey).toList();
    }
}
