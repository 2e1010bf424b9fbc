package de.digicheck.release;

import de.digicheck.aggregation.FigureKey;
import de.digicheck.release.AuditFinding.Kind;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Figures that the gate never shows in this form, whoever they are about: counts that are not rounded, scores with decimals,
 * standard errors, near-unanimous scores of a part, and single items (or scores of fewer than three) of too few people.
 *
 * @param groupSize k
 */
record RuleBreaks(int groupSize, List<AuditFinding> found) {

    private static final int COUNT_STEP = 5;
    private static final double SHARE_STEP = 0.05;
    private static final int ITEM_TIER = 10;
    private static final int DISTRIBUTION_TIER = 20;
    private static final int ITEMS_OF_FIRST_TIER = 3;
    private static final String TOWN = "*";

    /** All of a release. */
    static List<AuditFinding> in(Release release, int groupSize) {
        RuleBreaks breaks = new RuleBreaks(groupSize, new ArrayList<>());
        breaks.town(release);
        release.units().forEach((key, part) -> {
            breaks.count(FigureKey.RESPONDENTS, key, part.n(), groupSize);
            part.items().forEach((item, figures) -> breaks.item(item, key, figures));
            part.fields().forEach((field, figures) -> breaks.field(field, key, figures, release));
        });
        release.roles().forEach((key, role) -> {
            breaks.count(FigureKey.RESPONDENTS, key.value(), role.n(), groupSize);
            role.fields().forEach((field, figures) -> breaks.field(field, key.value(), figures, release));
        });
        return breaks.found;
    }

    private void town(Release release) {
        count(FigureKey.RESPONDENTS, TOWN, release.respondents(), groupSize);
        release.items()
                .forEach((key, item) ->
                        item(key, TOWN, new PartItem(item.n(), item.mean(), item.need(), item.distribution())));
        release.fields().forEach((key, field) -> {
            score(FigureKey.of(key), TOWN, field.score(), tier(field.items()));
            field.goals().forEach((goal, figure) -> score(FigureKey.of(goal), TOWN, figure.score(), goalTier(field)));
        });
    }

    private void field(ActionFieldKey key, String set, PartField field, Release release) {
        FieldFigures town = release.fields().get(key);
        score(FigureKey.of(key), set, field.score(), town == null ? groupSize : tier(town.items()));
        extreme(FigureKey.of(key), set, field.score());
        for (Map.Entry<GoalKey, ScoreFigures> goal : field.goals().entrySet()) {
            score(FigureKey.of(goal.getKey()), set, goal.getValue(), town == null ? groupSize : goalTier(town));
            extreme(FigureKey.of(goal.getKey()), set, goal.getValue());
        }
    }

    private int tier(List<ItemKey> items) {
        return items.size() >= ITEMS_OF_FIRST_TIER ? groupSize : ITEM_TIER;
    }

    /** Goals are shown as early as their field only if each of them has three items or none. */
    private int goalTier(FieldFigures field) {
        boolean all = field.goals().values().stream()
                .map(GoalFigures::items)
                .allMatch(items -> items.isEmpty() || items.size() >= ITEMS_OF_FIRST_TIER);
        return all ? tier(field.items()) : ITEM_TIER;
    }

    private void item(ItemKey key, String set, PartItem item) {
        FigureKey figure = FigureKey.of(key);
        count(figure, set, item.n(), ITEM_TIER);
        points(figure, set, item.need());
        breaks(shown(item.mean()) && item.need() instanceof Withheld, figure, set);
        boolean shares = !item.distribution().shares().isEmpty();
        breaks(shares && below(item.n(), DISTRIBUTION_TIER), figure, set);
        breaks(item.distribution().shares().values().stream().anyMatch(share -> isNot(share, SHARE_STEP)), figure, set);
    }

    private void score(FigureKey figure, String set, ScoreFigures score, int tier) {
        count(figure, set, score.n(), tier);
        points(figure, set, score.score());
        boolean errors = Stream.of(score.sd(), score.se(), score.seFpc()).anyMatch(RuleBreaks::shown);
        breaks(errors, figure, set);
        boolean ends =
                Stream.of(score.interval().lower(), score.interval().upper()).anyMatch(end -> isNot(end, 1));
        breaks(ends, figure, set);
    }

    /** One person keeps half of the scale: printed n times the distance from the end is 50 or more. */
    private void extreme(FigureKey figure, String set, ScoreFigures score) {
        OptionalDouble points = score.score().value();
        double edge = below(score.n(), ITEM_TIER) ? 10 : 5;
        breaks(points.isPresent() && (points.getAsDouble() <= edge || points.getAsDouble() >= 100 - edge), figure, set);
    }

    private void count(FigureKey figure, String set, Figure n, int tier) {
        breaks(shown(n) && below(n, Math.min(tier, ITEM_TIER)) && tier >= ITEM_TIER, figure, set);
        breaks(isNot(n, COUNT_STEP), figure, set);
    }

    private void points(FigureKey figure, String set, Figure score) {
        breaks(isNot(score, 1), figure, set);
    }

    private static boolean below(Figure n, int tier) {
        return n.value().orElse(tier) < tier;
    }

    private static boolean shown(Figure figure) {
        return figure.value().isPresent();
    }

    private static boolean isNot(Figure figure, double multipleOf) {
        OptionalDouble value = figure.value();
        return value.isPresent() && !RuleBook.isMultiple(value.getAsDouble(), multipleOf);
    }

    private void breaks(boolean broken, FigureKey figure, String set) {
        AuditFinding finding = new AuditFinding(Kind.RULE, figure.id(), List.of(set));
        if (broken && !found.contains(finding)) {
            found.add(finding);
        }
    }
}
