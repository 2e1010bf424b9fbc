package de.digicheck.roadmap;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.prioritisation.Contribution;
import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.prioritisation.RemovedNeed;
import de.digicheck.prioritisation.SurveyFigure;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.shared.ActionFieldKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Need that several projects remove together: in part d and field f at most {@value #MOST_REMOVED} of the need θ̂_df.
 *
 * <p>Removed need counts k · 2 g_f h_d points with the weight k of the survey, g_f of the field and the share h_d of the
 * staff. Parts that the same projects reach saturate together, since each project removes the same share of the need in all
 * of them; so they are one condition.
 */
final class SaturatedNeed {

    private static final double MOST_REMOVED = 0.8;
    private static final String EVERYWHERE = "";

    private final ActionFields fields;
    private final ValueModel values;

    SaturatedNeed(ActionFields fields, ValueModel values) {
        this.fields = fields;
        this.values = values;
    }

    /** The conditions for some projects, in units of value. */
    List<Saturation> of(List<RankedProject> projects, Units units) {
        List<Saturation> saturations = new ArrayList<>();
        for (ActionField field : fields.list()) {
            double weight = 2 * values.weight(Criterion.SURVEY_NEED) * values.fieldWeight(field.key(), fields);
            saturations.addAll(of(field.key(), weight, projects, units));
        }
        return saturations;
    }

    private static List<Saturation> of(ActionFieldKey field, double weight, List<RankedProject> projects, Units units) {
        Map<String, Map<String, Double>> effects = new TreeMap<>();
        Map<String, Double> needs = new HashMap<>();
        for (RankedProject project : projects) {
            Optional<RemovedNeed> removed = project.removedNeed().stream()
                    .filter(need -> need.field().equals(field))
                    .findFirst();
            removed.map(SaturatedNeed::needByPart).orElse(Map.of()).forEach((part, need) -> {
                effects.computeIfAbsent(part, key -> new TreeMap<>())
                        .put(project.key().value(), removed.orElseThrow().effect());
                needs.put(part, need);
            });
        }
        Map<Map<String, Double>, Double> together = new LinkedHashMap<>();
        effects.forEach((part, byProject) -> together.merge(byProject, needs.getOrDefault(part, 0.0), Double::sum));
        return together.entrySet().stream()
                .filter(group -> sum(group.getKey()) > MOST_REMOVED)
                .map(group -> saturation(group.getKey(), weight * group.getValue(), units))
                .filter(saturation -> !saturation.removed().isEmpty())
                .toList();
    }

    private static double sum(Map<String, Double> effects) {
        return effects.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Need points of the town in each reached part, share · score; without shares those of all parts at once. */
    private static Map<String, Double> needByPart(RemovedNeed removed) {
        boolean split =
                removed.figures().stream().allMatch(figure -> figure.share().isPresent());
        if (!split) {
            OptionalDouble all = removed.removedInTown();
            return all.isPresent() ? Map.of(EVERYWHERE, all.getAsDouble() / removed.effect()) : Map.of();
        }
        Map<String, Double> byPart = new TreeMap<>();
        for (SurveyFigure figure : removed.figures()) {
            byPart.put(figure.part(), figure.share().orElse(0) * figure.score());
        }
        return byPart;
    }

    private static Saturation saturation(Map<String, Double> effects, double points, Units units) {
        Map<String, Long> removed = new TreeMap<>();
        effects.forEach((key, effect) -> {
            long amount = units.nearest(BigDecimal.valueOf(effect * points));
            if (amount > 0) {
                removed.put(key, amount);
            }
        });
        return new Saturation(units.nearest(BigDecimal.valueOf(MOST_REMOVED * points)), removed);
    }

    /** Points that a project adds in a year: its benefit without what it does for other projects. */
    static double points(RankedProject project) {
        return project.contributions().stream()
                .filter(contribution -> contribution.criterion() != Criterion.FOUNDATION)
                .mapToDouble(Contribution::points)
                .sum();
    }
}
