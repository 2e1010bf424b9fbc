package de.digicheck.aggregation;

import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Municipality;
import de.digicheck.questionnaire.Item;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import de.digicheck.statistics.ValueCounts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Responses by announced leaf and stored role, and estimates of any union of these cells. Like all estimates they are
 * exact and unprotected: only {@code release} may turn them into figures.
 */
public final class GridEstimates {

    private final Estimates all;
    private final AnnouncedGrid grid;
    private final Municipality municipality;
    private final TallySheet sheet;
    private final Map<GridCell, Tally> cells = new TreeMap<>();
    private final GroupEstimator estimator;

    private GridEstimates(
            Estimates all,
            AnnouncedGrid grid,
            Municipality municipality,
            TallySheet sheet,
            BiFunction<Integer, Integer, GridCell> cellOf) {
        this.all = all;
        this.grid = grid;
        this.municipality = municipality;
        this.sheet = sheet;
        this.estimator = new GroupEstimator(sheet, score -> Optional.empty());
        sheet.atoms()
                .forEach((unit, roles) -> roles.forEach(
                        (role, tally) -> cells.computeIfAbsent(cellOf.apply(unit, role), fresh -> sheet.tally())
                                .merge(tally)));
    }

    /**
     * Responses that name a unit and maybe a role group, counted where the announced grid counts them.
     *
     * @param all estimates from the same sheet
     * @param grid of the sheet's municipality
     */
    public static GridEstimates of(Estimates all, TallySheet sheet, AnnouncedGrid grid) {
        Roster roster = sheet.roster();
        Municipality town = roster.municipality();
        Assignment assignment = new Assignment(grid, town);
        return new GridEstimates(
                all,
                grid,
                town,
                sheet,
                (unit, role) -> assignment.cell(roster.units().get(unit), role(role, roster)));
    }

    /** Responses that carry their announced part and stored role. */
    static GridEstimates announced(
            Estimates all, TallySheet sheet, AnnouncedGrid grid, Municipality town, GridRoster parts) {
        Map<OrgUnitCode, PartKey> keys = parts.keys();
        Roster roster = sheet.roster();
        return new GridEstimates(all, grid, town, sheet, (unit, role) -> {
            PartKey part = Optional.ofNullable(keys.get(roster.units().get(unit)))
                    .orElseThrow(() -> new IllegalStateException("no announced part " + unit));
            return new GridCell(part, role(role, roster));
        });
    }

    private static Optional<RoleKey> role(int index, Roster roster) {
        return index < 0 ? Optional.empty() : Optional.of(roster.roles().get(index));
    }

    /** Estimates from all responses. */
    public Estimates all() {
        return all;
    }

    /** The parts that were announced. */
    public AnnouncedGrid grid() {
        return grid;
    }

    /** The town whose parts they are. */
    public Municipality municipality() {
        return municipality;
    }

    /** The items whose answers are facts that stay the same from one survey to the next. */
    public Set<ItemKey> factualItems() {
        return sheet.codebook().items().stream()
                .filter(item -> item.question().head().factual())
                .map(Item::key)
                .collect(Collectors.toSet());
    }

    /** The cells that somebody answered in, in ascending order. */
    public Set<GridCell> cells() {
        return new TreeSet<>(cells.keySet());
    }

    /** Respondents of a cell. */
    public long respondents(GridCell cell) {
        Tally tally = cells.get(cell);
        return tally == null ? 0 : tally.responses();
    }

    /**
     * Everything of the respondents of some cells; scores carry their own variance.
     *
     * @param headcount employees of these cells; empty when not known
     */
    public GroupEstimate estimate(Collection<GridCell> some, OptionalLong headcount) {
        return estimator.estimate(merged(some), headcount);
    }

    private Tally merged(Collection<GridCell> some) {
        Tally merged = sheet.tally();
        some.stream().map(cells::get).filter(Objects::nonNull).forEach(merged::merge);
        return merged;
    }

    /** How often each score of a field occurs among the respondents of some cells; nothing for an unknown field. */
    public ValueCounts scores(ActionFieldKey field, Collection<GridCell> some) {
        ValueCounts counts = new ValueCounts();
        List<ScorePlan.FieldScore> fields = sheet.plan().fields();
        fields.stream().filter(one -> one.key().equals(field)).forEach(one -> some.stream()
                .map(cells::get)
                .filter(Objects::nonNull)
                .forEach(tally -> counts.merge(tally.score(one.score()))));
        return counts;
    }
}
