package de.digicheck.release;

import de.digicheck.aggregation.CellCounts;
import de.digicheck.aggregation.CellFigure;
import de.digicheck.aggregation.FigureKey;
import de.digicheck.release.Equations.Equation;
import de.digicheck.release.Equations.Table;
import de.digicheck.release.attack.CellSet;
import de.digicheck.release.attack.PublishedFamily;
import de.digicheck.release.attack.SetRange;
import de.digicheck.release.attack.TestedSets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what was published as tables of equations. */
final class EquationTables {

    private final Publications publications;
    private final NumberedCells cells;
    private final Families families;
    private final CellCounts counts;
    private final int groupSize;
    private final Map<List<CellSet>, PublishedFamily> known = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();

    EquationTables(Publications publications, PublicStructure structure, CellCounts counts, int groupSize) {
        this.publications = publications;
        this.cells = publications.cells();
        this.families = Families.of(structure, cells);
        this.counts = counts;
        this.groupSize = groupSize;
    }

    Equations of(boolean answers) {
        publications.figures().forEach((key, published) -> {
            CellFigure figure = counts.figures().get(key);
            if (figure != null && key.kind() != FigureKey.Kind.CODE) {
                addCounts(key, figure, published);
            }
        });
        if (answers) {
            publications.figures().forEach((key, published) -> {
                CellFigure figure = counts.figures().get(key);
                if (figure != null
                        && figure.hi() > figure.lo()
                        && !published.scored().isEmpty()) {
                    tables.add(answers(key, figure, published));
                }
            });
        }
        return new Equations(tables);
    }

    /** A table for counts; one that tells the same as an earlier one is named there. */
    private void addCounts(FigureKey key, CellFigure figure, PublishedFigure published) {
        List<SetRange> ranges = published.counts();
        Draft draft = new Draft(
                ranges, small(figure, ranges.stream().map(SetRange::set).toList()));
        draft.upper = cells.headsAllowing(figure.n(), ranges);
        Table table = draft.table(key.id());
        for (int i = 0; i < tables.size(); i++) {
            Table earlier = tables.get(i);
            if (earlier.tellsTheSameAs(table)) {
                List<String> figures = new ArrayList<>(earlier.figures());
                figures.add(key.id());
                tables.set(i, earlier.with(figures));
                return;
            }
        }
        tables.add(table);
    }

    private Table answers(FigureKey key, CellFigure figure, PublishedFigure published) {
        long[] n = figure.n();
        List<SetRange> ranges = published.sums(n, figure.lo(), figure.step()).stream()
                .map(range -> shifted(range, figure.lo() * range.set().total(n)))
                .toList();
        Draft draft = new Draft(ranges, small(figure, published.scored()));
        for (int cell = 0; cell < n.length; cell++) {
            draft.lower[cell] = n[cell] * figure.lo();
            draft.upper[cell] = n[cell] * figure.hi();
        }
        return draft.table("answers/" + key.id());
    }

    private static SetRange shifted(SetRange range, double by) {
        return new SetRange(range.set(), range.lo() + by, range.hi() + by);
    }

    private Collection<CellSet> small(CellFigure figure, List<CellSet> published) {
        return new TestedSets(figure.n(), groupSize)
                .addAll(
                        known.computeIfAbsent(published, sets -> new PublishedFamily(cells.size(), sets)),
                        families.sets())
                .small();
    }

    /** A table that is being filled. */
    private final class Draft {

        private final List<SetRange> ranges;
        private final Collection<CellSet> small;
        private final double[] lower = new double[cells.size()];
        private double[] upper = new double[cells.size()];

        Draft(List<SetRange> ranges, Collection<CellSet> small) {
            this.ranges = ranges;
            this.small = small;
        }

        Table table(String id) {
            Set<String> names = new LinkedHashSet<>(cells.keys());
            Map<String, Double> least = new LinkedHashMap<>();
            Map<String, Double> most = new LinkedHashMap<>();
            for (int cell = 0; cell < cells.size(); cell++) {
                put(cells.keys().get(cell), lower[cell], upper[cell], least, most);
            }
            List<Equation> equations = new ArrayList<>();
            ranges.forEach(range -> equations.add(new Equation(coefficients(range.set(), 1), range.lo(), range.hi())));
            for (CellSet set : small) {
                String name = cells.key(set);
                if (names.add(name)) {
                    put(name, set.total(lower), set.total(upper), least, most);
                    equations.add(tie(name, set));
                }
            }
            List<String> kept = small.stream().map(cells::key).toList();
            return new Table(id, List.of(id), groupSize, new ArrayList<>(names), least, most, equations, kept);
        }

        private void put(String name, double lo, double hi, Map<String, Double> least, Map<String, Double> most) {
            least.put(name, lo);
            if (Double.isFinite(hi)) {
                most.put(name, hi);
            }
        }

        private Equation tie(String name, CellSet set) {
            Map<String, Double> coefficients = new LinkedHashMap<>();
            coefficients.put(name, 1.0);
            coefficients.putAll(coefficients(set, -1));
            return new Equation(coefficients, 0, 0);
        }

        private Map<String, Double> coefficients(CellSet set, double factor) {
            return set.cells()
                    .boxed()
                    .collect(Collectors.toMap(
                            cell -> cells.keys().get(cell), cell -> factor, Double::sum, LinkedHashMap::new));
        }
    }
}
