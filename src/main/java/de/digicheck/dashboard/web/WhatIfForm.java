package de.digicheck.dashboard.web;

import de.digicheck.platform.web.TypedNumbers;
import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.SwingWeights;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.prioritisation.WhatIf;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.Ratings;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Keys;
import de.digicheck.shared.ProjectKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * What somebody typed to see other rankings: {@code gewicht-<criterion>} points 0…100, {@code projekt},
 * {@code buergerfreundlichkeit}, {@code effizienz}, {@code strukturen} 0…4, {@code kosten} in euros. What is absent or
 * empty stays as it is; points that are left out are those of the value model.
 *
 * @param values what is shown in each field, by its name
 * @param errors by field, the key of what is wrong
 * @param changes what can be understood of it; complete only without errors
 */
record WhatIfForm(Map<String, String> values, Map<String, String> errors, WhatIf changes) {

    static final String PROJECT = "projekt";
    static final String CITIZENS = "buergerfreundlichkeit";
    static final String EFFICIENCY = "effizienz";
    static final String STRUCTURE = "strukturen";
    static final String COST = "kosten";
    static final String WEIGHT = "gewicht-";

    private static final List<String> DETAILS = List.of(CITIZENS, EFFICIENCY, STRUCTURE, COST);
    private static final int MOST_DIGITS = 9;
    private static final int PERCENT = 100;

    /**
     * Reads the parameters of an address.
     *
     * @param parameters the first value of a name; empty text when there is none
     */
    static WhatIfForm of(UnaryOperator<String> parameters, ValueModel model, ProjectCatalogue catalogue) {
        return new Reader(parameters, model, catalogue).read();
    }

    /** Tells whether the form asks for anything but what is. */
    public boolean isChanged() {
        return errors.isEmpty()
                && (changes.weights().isPresent() || !changes.projects().isEmpty());
    }

    private static final class Reader {

        private final UnaryOperator<String> parameters;
        private final ValueModel model;
        private final ProjectCatalogue catalogue;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, String> errors = new LinkedHashMap<>();

        Reader(UnaryOperator<String> parameters, ValueModel model, ProjectCatalogue catalogue) {
            this.parameters = parameters;
            this.model = model;
            this.catalogue = catalogue;
        }

        WhatIfForm read() {
            Optional<Map<Criterion, Double>> weights = weights();
            Map<ProjectKey, WhatIf.Change> projects = projects();
            return new WhatIfForm(values, errors, new WhatIf(weights, projects));
        }

        private String typed(String field) {
            String text = parameters.apply(field).strip();
            values.put(field, text);
            return text;
        }

        private Optional<Map<Criterion, Double>> weights() {
            Map<Criterion, Double> points = new EnumMap<>(Criterion.class);
            boolean changed = false;
            for (Criterion criterion : Criterion.values()) {
                String field = WEIGHT + criterion.key();
                String text = typed(field);
                String stated = stated(criterion);
                if (text.isEmpty()) {
                    values.put(field, stated);
                } else {
                    changed |= !text.equals(stated);
                }
                points.put(criterion, points(field, text.isEmpty() ? stated : text));
            }
            if (!changed || !errors.isEmpty()) {
                return Optional.empty();
            }
            Optional<Map<Criterion, Double>> weights = new SwingWeights(points).weights();
            if (weights.isEmpty()) {
                errors.put(WEIGHT + Criterion.SURVEY_NEED.key(), "no-points");
            }
            return weights;
        }

        private String stated(Criterion criterion) {
            return BigDecimal.valueOf(model.weight(criterion) * PERCENT)
                    .setScale(2, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ',');
        }

        private double points(String field, String text) {
            Optional<Double> points = WeightForm.number(text);
            if (points.isEmpty()) {
                errors.put(field, "points");
            }
            return points.orElse(0.0);
        }

        private Map<ProjectKey, WhatIf.Change> projects() {
            String key = typed(PROJECT);
            boolean any = DETAILS.stream().map(this::typed).toList().stream().anyMatch(text -> !text.isEmpty());
            OptionalInt citizens = rating(CITIZENS);
            OptionalInt efficiency = rating(EFFICIENCY);
            OptionalInt structure = rating(STRUCTURE);
            Optional<Euro> cost = cost();
            boolean known = Keys.isKey(key)
                    && catalogue
                            .find(new ProjectKey(key))
                            .filter(project -> !project.isDone())
                            .isPresent();
            if (any && !known) {
                errors.put(PROJECT, "project");
            }
            return any && known
                    ? Map.of(new ProjectKey(key), new WhatIf.Change(citizens, efficiency, structure, cost))
                    : Map.of();
        }

        private OptionalInt rating(String field) {
            String text = values.getOrDefault(field, "");
            if (text.isEmpty()) {
                return OptionalInt.empty();
            }
            if (text.matches("\\d") && Integer.parseInt(text) <= Ratings.HIGHEST) {
                return OptionalInt.of(Integer.parseInt(text));
            }
            errors.put(field, "rating");
            return OptionalInt.empty();
        }

        private Optional<Euro> cost() {
            String text = values.getOrDefault(COST, "");
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<Euro> cost = TypedNumbers.read(text, MOST_DIGITS).map(Euro::of);
            if (cost.isEmpty()) {
                errors.put(COST, "cost");
            }
            return cost;
        }
    }

    /** The names of fields with errors, in the order of the page. */
    public List<String> wrong() {
        return values.keySet().stream().filter(errors::containsKey).toList();
    }
}
