package de.digicheck.release;

import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.organisation.Part;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.PartKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of all tiers as they are published. */
final class UnitTable {

    private final Tiers tiers;
    private final Coarsening coarsening;
    /** The number of respondents is a figure of the first tier; parts of other tiers show it where both fit. */
    private final Partition finest;

    private final Map<ActionFieldKey, PublishedField> fields;
    private final Map<ItemKey, ItemDisclosure> items;
    private final RankFlags flags;

    UnitTable(
            Tiers tiers,
            Map<ActionFieldKey, PublishedField> fields,
            Map<ItemKey, ItemDisclosure> items,
            RankFlags flags) {
        this.tiers = tiers;
        this.coarsening = tiers.coarsening();
        TierParts first = tiers.get(Tier.FIELD);
        this.finest = new Partition(
                first.leaves().stream().map(first::announcedLeavesOf).toList());
        this.fields = fields;
        this.items = items;
        this.flags = flags;
    }

    Map<String, PartFigures> figures() {
        Map<String, PartFigures> units = new LinkedHashMap<>();
        tiers.places().forEach((key, place) -> units.put(key.value(), part(place)));
        return units;
    }

    private PartFigures part(Tiers.Place place) {
        Part part = place.part();
        GroupEstimate group = place.tier().groupOf(part);
        boolean leaf = tiers.get(Tier.FIELD).leaves().stream()
                .anyMatch(one -> one.key().equals(part.key()));
        return new PartFigures(
                part.key().value(),
                place.parent().map(PartKey::value),
                leaf,
                part.label(),
                Tiers.members(part),
                finest.isUnion(place.tier().announcedLeavesOf(part)) ? respondents(group) : Withheld.PROTECTED,
                RawFigures.count(TierParts.headcountOf(part)),
                items(place),
                fields(place));
    }

    private Figure respondents(GroupEstimate group) {
        return coarsening.reachesFieldTier(group.respondents())
                ? Figure.ofCount(coarsening.count(group.respondents(), group.headcount()))
                : Withheld.PROTECTED;
    }

    private Map<ItemKey, PartItem> items(Tiers.Place place) {
        Map<ItemKey, PartItem> figures = new LinkedHashMap<>();
        items.forEach((key, item) -> figures.put(key, item.figures(place, coarsening)));
        return figures;
    }

    private Map<ActionFieldKey, PartField> fields(Tiers.Place place) {
        Map<ActionFieldKey, PartField> figures = new LinkedHashMap<>();
        fields.forEach((key, field) -> figures.put(key, field(field, place)));
        return figures;
    }

    private PartField field(PublishedField field, Tiers.Place place) {
        Part part = place.part();
        GroupEstimate group = place.tier().groupOf(part);
        Map<GoalKey, ScoreFigures> goals = new LinkedHashMap<>();
        field.goals()
                .forEach((goal, score) -> goals.put(
                        goal,
                        isShown(field.disclosure().goals().get(goal), part)
                                ? score.figures(group, group.headcount())
                                : PartScore.WITHHELD));
        return new PartField(
                isShown(field.disclosure().score(), part)
                        ? field.score().figures(group, group.headcount())
                        : PartScore.WITHHELD,
                field.shrinking().of(part),
                goals,
                flags.of(field.disclosure(), part.key()),
                ChangeFigures.UNDEFINED);
    }

    private static boolean isShown(@Nullable Shown shown, Part part) {
        return Optional.ofNullable(shown).map(one -> one.isShownBy(part.key())).orElse(false);
    }
}
