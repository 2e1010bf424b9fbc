package de.digicheck.release;

import de.digicheck.aggregation.GridCell;
import de.digicheck.aggregation.GridEstimates;
import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.organisation.Part;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The role groups as they are published: one family of the whole town, all rows or none. A figure is shown only if the
 * table and the parts that show it never leave a small remainder: for every choice of roles, the other answers in the parts
 * where these roles occur are none, or as many as the figure needs.
 */
final class RoleTable {

    /** More rows than this are joined before the remainders are looked at. */
    static final int MOST_ROWS = 10;

    private final GridEstimates estimates;
    private final Coarsening coarsening;
    private final List<RoleRow> rows;
    private final List<GroupEstimate> groups;
    private final Map<PartKey, List<GroupEstimate>> crossed = new HashMap<>();

    RoleTable(GridEstimates estimates, Coarsening coarsening, List<RoleRow> rows) {
        this.estimates = estimates;
        this.coarsening = coarsening;
        this.rows = List.copyOf(rows);
        this.groups = rows.stream()
                .map(row -> estimates.estimate(row.all(), row.headcount()))
                .toList();
    }

    /** The rows; none when there is nothing but the town. */
    Map<RoleKey, RoleFigures> figures(Map<ActionFieldKey, PublishedField> fields) {
        Map<RoleKey, RoleFigures> figures = new LinkedHashMap<>();
        boolean shown = rows.size() > 1
                && rows.stream().map(RoleRow::key).distinct().count() == rows.size()
                && groups.stream().allMatch(group -> coarsening.reachesFieldTier(group.respondents()));
        for (int i = 0; shown && i < rows.size(); i++) {
            figures.put(rows.get(i).key(), row(rows.get(i), groups.get(i), fields));
        }
        return figures;
    }

    private RoleFigures row(RoleRow row, GroupEstimate group, Map<ActionFieldKey, PublishedField> fields) {
        Map<ActionFieldKey, PartField> figures = new LinkedHashMap<>();
        fields.forEach((key, field) -> figures.put(key, field(field, row, group)));
        return new RoleFigures(
                row.label(),
                Figure.ofCount(coarsening.count(group.respondents(), group.headcount())),
                RawFigures.count(row.headcount()),
                figures);
    }

    private PartField field(PublishedField field, RoleRow row, GroupEstimate group) {
        boolean shown = mayShow(field.disclosure().score());
        Map<GoalKey, ScoreFigures> goals = new LinkedHashMap<>();
        field.disclosure().goals().forEach((key, goal) -> {
            PartScore score = field.goals().get(key);
            goals.put(
                    key,
                    score != null && shown && mayShow(goal)
                            ? score.figures(group, row.headcount())
                            : PartScore.WITHHELD);
        });
        return PartField.of(shown ? field.score().figures(group, row.headcount()) : PartScore.WITHHELD, goals);
    }

    private boolean mayShow(Shown shown) {
        Measure measure = shown.measure();
        GroupEstimate town = estimates.all().town();
        return measure.mayShow(town, coarsening)
                && groups.stream().allMatch(group -> measure.mayShow(group, coarsening))
                && leavesNoSmallRemainder(shown);
    }

    private boolean leavesNoSmallRemainder(Shown shown) {
        if (!shown.hasParts()) {
            return true;
        }
        List<long[]> valid = shown.smallest().stream()
                .map(part -> crossed(shown.tier(), part).stream()
                        .mapToLong(shown.measure().n())
                        .toArray())
                .toList();
        for (int chosen = 1; chosen < (1 << rows.size()) - 1; chosen++) {
            long rest = remainder(valid, chosen);
            if (rest > 0 && !coarsening.reaches(shown.measure().tier(), rest, OptionalLong.empty())) {
                return false;
            }
        }
        return true;
    }

    /** Answers of the other roles in the parts where one of the chosen roles, a set of bits, has answered. */
    private static long remainder(List<long[]> valid, int chosen) {
        long rest = 0;
        for (long[] part : valid) {
            long others = 0;
            boolean occurs = false;
            for (int row = 0; row < part.length; row++) {
                boolean isChosen = (chosen & 1 << row) != 0;
                occurs |= isChosen && part[row] > 0;
                others += isChosen ? 0 : part[row];
            }
            rest += occurs ? others : 0;
        }
        return rest;
    }

    private List<GroupEstimate> crossed(TierParts tier, Part part) {
        return crossed.computeIfAbsent(part.key(), key -> {
            List<GridCell> cells = tier.cellsOf(part);
            return rows.stream()
                    .map(row -> {
                        Set<GridCell> own = row.all();
                        return estimates.estimate(
                                cells.stream().filter(own::contains).toList(), OptionalLong.empty());
                    })
                    .toList();
        });
    }
}
