package de.digicheck.release;

import de.digicheck.aggregation.CellCounts;
import de.digicheck.aggregation.CellFigure;
import de.digicheck.aggregation.FigureKey;
import de.digicheck.aggregation.GridCell;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.RoleKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Puts together a release row by row, as a product with a threshold only would: each figure with enough valid answers is
 * shown, coarsened as the gate does it, whatever its neighbours show.
 */
final class Drafting {

    private static final int K = 5;
    private static final double SPREAD = 20;

    private final AuditedTown town;
    private final Coarsening coarsening = new Coarsening(K);
    private final Release base;
    private final Map<String, PartFigures> units = new LinkedHashMap<>();
    private final Map<RoleKey, RoleFigures> roles = new LinkedHashMap<>();
    private final Map<RoleKey, Set<GridCell>> roleCells = new LinkedHashMap<>();
    private int decimals;
    private boolean errors;
    private boolean early;

    private Drafting(AuditedTown town) {
        this.town = town;
        this.base = ReleasePolicy.townOnly(K).release(town.estimates().all());
    }

    static Drafting of(AuditedTown town) {
        return new Drafting(town);
    }

    /** Scores with decimals from here on. */
    Drafting withDecimals(int some) {
        decimals = some;
        return this;
    }

    /** Standard errors, too, from here on. */
    Drafting withErrors() {
        errors = true;
        return this;
    }

    /** Scores of few items as early as others, from here on. */
    Drafting withSingleItemsEarly() {
        early = true;
        return this;
    }

    /** A row of the parts, if enough have answered. */
    Drafting part(String key, Set<GridCell> cells, OptionalLong headcount) {
        long n = people(FigureKey.RESPONDENTS, cells);
        if (n >= K) {
            units.put(
                    key,
                    new PartFigures(
                            key,
                            Optional.empty(),
                            true,
                            LocalizedText.german(key),
                            List.of(key),
                            Figure.ofCount(coarsening.count(n, headcount)),
                            RawFigures.count(headcount),
                            items(cells, headcount),
                            fields(cells, headcount)));
        }
        return this;
    }

    /** A row of the role table, if enough have answered. */
    Drafting role(RoleKey key, Set<GridCell> cells) {
        long n = people(FigureKey.RESPONDENTS, cells);
        if (n >= K) {
            roles.put(
                    key,
                    new RoleFigures(
                            LocalizedText.german(key.value()),
                            Figure.ofCount(coarsening.count(n, OptionalLong.empty())),
                            Figure.undefined(),
                            fields(cells, OptionalLong.empty())));
            roleCells.put(key, cells);
        }
        return this;
    }

    Candidate candidate() {
        Release release = new Release(
                base.kind(),
                base.respondents(),
                base.headcount(),
                base.items(),
                base.fields(),
                units,
                roles,
                base.supplement(),
                base.caveats());
        return Candidate.of(release).withRoles(roleCells);
    }

    private Map<ItemKey, PartItem> items(Set<GridCell> cells, OptionalLong headcount) {
        Map<ItemKey, PartItem> items = new LinkedHashMap<>();
        base.items().keySet().forEach(key -> {
            long n = people(FigureKey.of(key), cells);
            boolean shown = coarsening.reachesItemTier(n);
            Figure need = shown ? points(FigureKey.of(key), cells, coarsening.count(n, headcount)) : Withheld.PROTECTED;
            items.put(
                    key,
                    new PartItem(
                            shown ? Figure.ofCount(coarsening.count(n, headcount)) : Withheld.PROTECTED,
                            Withheld.PROTECTED,
                            need,
                            Distribution.withheld(Withheld.PROTECTED)));
        });
        return items;
    }

    private Map<ActionFieldKey, PartField> fields(Set<GridCell> cells, OptionalLong headcount) {
        Map<ActionFieldKey, PartField> fields = new LinkedHashMap<>();
        base.fields().forEach((key, field) -> {
            Map<GoalKey, ScoreFigures> goals = new LinkedHashMap<>();
            field.goals()
                    .forEach((goal, figure) -> goals.put(
                            goal, score(FigureKey.of(goal), figure.items().size() >= 3, cells, headcount)));
            fields.put(key, PartField.of(score(FigureKey.of(key), field.items().size() >= 3, cells, headcount), goals));
        });
        return fields;
    }

    private ScoreFigures score(FigureKey key, boolean firstTier, Set<GridCell> cells, OptionalLong headcount) {
        long n = people(key, cells);
        boolean shown = (firstTier || early) ? coarsening.reachesFieldTier(n) : coarsening.reachesItemTier(n);
        long printed = coarsening.count(n, headcount);
        Figure count = shown ? Figure.ofCount(printed) : Withheld.PROTECTED;
        boolean told = shown && errors;
        return new ScoreFigures(
                count,
                shown ? points(key, cells, printed) : Withheld.PROTECTED,
                told ? Figure.of(SPREAD) : Withheld.NOT_PUBLISHED,
                told ? Figure.of(SPREAD / Math.sqrt((double) n)) : Withheld.NOT_PUBLISHED,
                Withheld.NOT_PUBLISHED,
                IntervalFigure.withheld(Withheld.PROTECTED));
    }

    private Figure points(FigureKey key, Set<GridCell> cells, long printed) {
        double mean = sum(key, cells) / people(key, cells);
        double tenth = Math.pow(10, decimals);
        Reported points = Coarsening.score(mean, printed);
        if (points.bound() != Reported.Bound.EXACT) {
            return Withheld.PROTECTED;
        }
        return Figure.of(Math.floor(mean * tenth + 0.5) / tenth);
    }

    long people(FigureKey key, Set<GridCell> cells) {
        return answers(key, cells).stream().mapToLong(CellFigure.Answers::n).sum();
    }

    private double sum(FigureKey key, Set<GridCell> cells) {
        return answers(key, cells).stream().mapToDouble(CellFigure.Answers::sum).sum();
    }

    private List<CellFigure.Answers> answers(FigureKey key, Set<GridCell> cells) {
        CellCounts counts = town.counts();
        CellFigure figure = Optional.ofNullable(counts.figures().get(key)).orElseThrow();
        return cells.stream()
                .map(cell -> figure.cells().get(counts.cells().indexOf(cell)))
                .toList();
    }
}
