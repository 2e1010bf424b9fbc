package de.digicheck.report.html;

import de.digicheck.actionfield.ActionField;
import de.digicheck.release.Figure;
import de.digicheck.release.PartField;
import de.digicheck.release.PartFigures;
import de.digicheck.release.Release;
import de.digicheck.release.Withheld;
import de.digicheck.report.ReportDocument;
import de.digicheck.shared.ActionFieldKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Heat map: parts or role groups by action field, the number in each cell; the whole town is the first row. */
public record HeatView(List<Column> columns, List<Row> rows) {

    /** An action field. */
    public record Column(String label, String colour) {}

    /**
     * A part.
     *
     * @param key of the part; empty for the town and for role groups
     * @param above what it belongs to, empty directly below the town
     * @param depth 0 for the town
     */
    public record Row(String key, String label, String above, int depth, Cell n, Cell headcount, List<Cell> cells) {}

    /** The parts in the order of the release. */
    static HeatView units(ReportDocument document, Words words) {
        Builder builder = new Builder(document, words);
        Map<String, PartFigures> units = document.results().release().units();
        Set<String> partition = partition(units);
        Map<String, Integer> depths = new HashMap<>();
        for (PartFigures unit : units.values()) {
            int depth =
                    unit.parent().map(parent -> depths.getOrDefault(parent, 0)).orElse(0) + 1;
            depths.put(unit.key(), depth);
            String above = unit.parent()
                    .map(units::get)
                    .map(parent -> words.label(parent.label()))
                    .orElse("");
            if (partition.contains(unit.key())
                    || unit.fields().values().stream().anyMatch(HeatView::isShown)) {
                builder.add(
                        unit.key(),
                        words.label(unit.label()),
                        above,
                        depth,
                        List.of(unit.n(), unit.headcount()),
                        unit.fields());
            }
        }
        return builder.build();
    }

    /**
     * The leaves and all parts above them. A part beside them exists for figures that need larger groups; it is told of
     * only where it has something to tell.
     */
    static Set<String> partition(Map<String, PartFigures> units) {
        Set<String> keys = new HashSet<>();
        for (PartFigures unit : units.values()) {
            Optional<String> key = unit.leaf() ? Optional.of(unit.key()) : Optional.empty();
            while (key.isPresent() && keys.add(key.get())) {
                key = Optional.ofNullable(units.get(key.get())).flatMap(PartFigures::parent);
            }
        }
        return keys;
    }

    private static boolean isShown(PartField field) {
        return !(field.score().score() instanceof Withheld);
    }

    /** The role groups in the order of the organisation. */
    static HeatView roles(ReportDocument document, Words words) {
        Builder builder = new Builder(document, words);
        document.results()
                .release()
                .roles()
                .values()
                .forEach(role -> builder.add(
                        "", words.label(role.label()), "", 1, List.of(role.n(), role.headcount()), role.fields()));
        return builder.build();
    }

    /** Tells whether there is anything but the town. */
    public boolean hasParts() {
        return rows.size() > 1;
    }

    /** Tells whether a number is not shown. */
    public boolean hides() {
        return rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.n(), row.headcount()), row.cells().stream()))
                .anyMatch(cell -> cell.state() == Cell.State.WITHHELD);
    }

    private static final class Builder {

        private final List<ActionField> fields;
        private final ReportDocument document;
        private final Words words;
        private final Cells cells;
        private final List<Row> rows = new ArrayList<>();

        Builder(ReportDocument document, Words words) {
            this.document = document;
            this.words = words;
            this.cells = new Cells(words);
            Release release = document.results().release();
            this.fields = document.fields().list().stream()
                    .filter(field -> release.fields().containsKey(field.key()))
                    .toList();
            List<Cell> town = fields.stream()
                    .map(field -> release.fields().get(field.key()))
                    .map(figures -> cells.whole(figures.score().score()))
                    .toList();
            rows.add(new Row(
                    "",
                    words.label(document.municipality().label()),
                    "",
                    0,
                    cells.whole(release.respondents()),
                    cells.whole(release.headcount()),
                    town));
        }

        void add(
                String key,
                String label,
                String above,
                int depth,
                List<Figure> counts,
                Map<ActionFieldKey, PartField> figures) {
            List<Cell> scores = fields.stream()
                    .map(field -> figures.get(field.key()))
                    .map(figure -> cells.whole(
                            figure == null ? Figure.undefined() : figure.score().score()))
                    .toList();
            rows.add(new Row(key, label, above, depth, cells.whole(counts.get(0)), cells.whole(counts.get(1)), scores));
        }

        HeatView build() {
            List<Column> columns = fields.stream()
                    .map(field -> new Column(words.label(field.label()), OverviewView.colour(document, field)))
                    .toList();
            return new HeatView(columns, rows);
        }
    }
}
