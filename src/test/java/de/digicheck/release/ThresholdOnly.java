package de.digicheck.release;

import de.digicheck.aggregation.Estimates;
import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.aggregation.PartEstimate;
import de.digicheck.aggregation.RoleEstimate;
import de.digicheck.aggregation.ScoreEstimate;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.RoleKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A gate as many tools have it, to see that the tests find what it tells: every unit and every role group whose figure rests
 * on enough answers, to one decimal, with exact counts and standard errors.
 */
final class ThresholdOnly {

    private ThresholdOnly() {}

    static Release of(GateTown town) {
        Estimates estimates = town.estimates().all();
        Release whole = ReleasePolicy.townOnly(GateTown.K).release(estimates);
        Map<String, PartFigures> units = new LinkedHashMap<>();
        estimates.parts().forEach(part -> units.put(part.key(), part(part)));
        Map<RoleKey, RoleFigures> roles = new LinkedHashMap<>();
        estimates.roles().forEach(role -> roles.put(role.key(), role(role)));
        return new Release(
                whole.kind(),
                whole.respondents(),
                whole.headcount(),
                whole.items(),
                whole.fields(),
                units,
                roles,
                Supplement.NONE,
                whole.caveats());
    }

    private static PartFigures part(PartEstimate part) {
        GroupEstimate group = part.group();
        Map<ItemKey, PartItem> items = new LinkedHashMap<>();
        group.items()
                .forEach(item -> items.put(
                        item.item(),
                        new PartItem(
                                count(item.n(), 10),
                                item.n() < 10 ? Withheld.PROTECTED : Figure.of(item.mean()),
                                item.n() < 10 ? Withheld.PROTECTED : Figure.of(item.need()),
                                item.n() < 20
                                        ? Distribution.withheld(Withheld.PROTECTED)
                                        : RawFigures.distribution(item))));
        return new PartFigures(
                part.key(),
                part.parent(),
                part.leaf(),
                part.label(),
                List.of(part.key()),
                count(group.respondents(), GateTown.K),
                RawFigures.count(group.headcount()),
                items,
                fields(group));
    }

    private static RoleFigures role(RoleEstimate role) {
        GroupEstimate group = role.group();
        return new RoleFigures(
                role.label(),
                count(group.respondents(), GateTown.K),
                RawFigures.count(group.headcount()),
                fields(group));
    }

    private static Map<ActionFieldKey, PartField> fields(GroupEstimate group) {
        Map<ActionFieldKey, PartField> fields = new LinkedHashMap<>();
        group.fields().forEach(field -> {
            Map<GoalKey, ScoreFigures> goals = new LinkedHashMap<>();
            field.goals().forEach(goal -> goals.put(goal.key(), score(goal.score())));
            fields.put(field.key(), PartField.of(score(field.score()), goals));
        });
        return fields;
    }

    private static ScoreFigures score(ScoreEstimate score) {
        return score.n() < GateTown.K ? PartScore.WITHHELD : RawFigures.score(score);
    }

    private static Figure count(long n, int tier) {
        return n < tier ? Withheld.PROTECTED : Figure.ofCount(n);
    }
}
