package de.digicheck.report.html;

import de.digicheck.actionfield.ActionField;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.release.ChangeFigures;
import de.digicheck.release.Figure;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.PartField;
import de.digicheck.release.Release;
import de.digicheck.release.RoleFigures;
import de.digicheck.release.ScoreFigures;
import de.digicheck.report.ReportDocument;
import de.digicheck.shared.Language;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The town compared: leadership with staff, and this wave with the one before. Leadership is the role group that the
 * organisation keeps apart; the published role groups stand beside each other as they are, none are added up.
 *
 * @param finding in how many fields leadership and staff surely differ, in one sentence
 * @param groups the published role groups with their fields; leadership first
 * @param changes what has changed since the wave before; none where there was none
 */
public record ComparisonView(
        String finding, List<Group> groups, List<FieldRow> fields, String waves, List<Change> changes) {

    public ComparisonView {
        groups = List.copyOf(groups);
        fields = List.copyOf(fields);
        changes = List.copyOf(changes);
    }

    /** A role group. */
    public record Group(String label, boolean leadership, Cell n) {}

    /**
     * A field in all groups.
     *
     * @param scores one for each group, in their order
     * @param remark what can surely be said of leadership; empty where nothing can
     */
    public record FieldRow(String label, String colour, List<Score> scores, String remark) {

        public FieldRow {
            scores = List.copyOf(scores);
        }
    }

    /** The score of a group in a field. */
    public record Score(String group, Dot dot, Cell score, Cell interval) {}

    /** The change of a field since the wave before. */
    public record Change(String label, Cell now, Cell delta, Cell interval, String remark) {}

    /** The comparison in a language. */
    public static ComparisonView of(ReportDocument document, Language language) {
        return new Builder(document, new Words(language)).build();
    }

    /** The fields that have surely changed since the wave before, or that there was none, in one sentence. */
    public static String waves(ReportDocument document, Language language) {
        return new Builder(document, new Words(language)).waves();
    }

    private static final class Builder {

        private final ReportDocument document;
        private final Release release;
        private final Words words;
        private final Cells cells;
        private final Set<RoleKey> separate;

        Builder(ReportDocument document, Words words) {
            this.document = document;
            this.release = document.results().release();
            this.words = words;
            this.cells = new Cells(words);
            this.separate = document.municipality().roles().stream()
                    .filter(RoleGroup::separate)
                    .map(RoleGroup::key)
                    .collect(Collectors.toSet());
        }

        ComparisonView build() {
            List<Map.Entry<RoleKey, RoleFigures>> groups = ordered();
            List<FieldRow> rows = groups.isEmpty()
                    ? List.of()
                    : document.fields().list().stream()
                            .filter(field -> release.fields().containsKey(field.key()))
                            .map(field -> row(field, groups))
                            .toList();
            return new ComparisonView(
                    finding(groups, rows),
                    groups.stream()
                            .map(group -> new Group(
                                    words.label(group.getValue().label()),
                                    separate.contains(group.getKey()),
                                    cells.whole(group.getValue().n())))
                            .toList(),
                    rows,
                    waves(),
                    changes());
        }

        private List<Map.Entry<RoleKey, RoleFigures>> ordered() {
            Stream<Map.Entry<RoleKey, RoleFigures>> leadership =
                    release.roles().entrySet().stream().filter(group -> separate.contains(group.getKey()));
            Stream<Map.Entry<RoleKey, RoleFigures>> staff =
                    release.roles().entrySet().stream().filter(group -> !separate.contains(group.getKey()));
            return Stream.concat(leadership, staff).toList();
        }

        private FieldRow row(ActionField field, List<Map.Entry<RoleKey, RoleFigures>> groups) {
            List<Score> scores = new ArrayList<>();
            List<ScoreFigures> leadership = new ArrayList<>();
            List<ScoreFigures> staff = new ArrayList<>();
            for (Map.Entry<RoleKey, RoleFigures> group : groups) {
                PartField found = group.getValue().fields().get(field.key());
                if (found == null) {
                    continue;
                }
                (separate.contains(group.getKey()) ? leadership : staff).add(found.score());
                String label = words.label(group.getValue().label());
                scores.add(new Score(
                        label,
                        Dot.of(new ScoreWords(words).line(label, found.score()), found.score(), OptionalDouble.empty()),
                        cells.whole(found.score().score()),
                        cells.interval(found.score().interval(), 0)));
            }
            return new FieldRow(
                    words.label(field.label()),
                    OverviewView.colour(document, field),
                    scores,
                    remark(leadership, staff));
        }

        /** Surely different: the interval of leadership touches none of the others. */
        private String remark(List<ScoreFigures> leadership, List<ScoreFigures> staff) {
            if (leadership.isEmpty() || staff.isEmpty()) {
                return "";
            }
            IntervalFigure own = leadership.get(0).interval();
            if (!own.isDefined()
                    || !staff.stream().allMatch(other -> other.interval().isDefined())) {
                return "";
            }
            if (staff.stream().allMatch(other -> lower(own) > upper(other.interval()))) {
                return words.text("compare.leadership-more");
            }
            boolean less = staff.stream().allMatch(other -> upper(own) < lower(other.interval()));
            return less ? words.text("compare.leadership-less") : "";
        }

        private static double lower(IntervalFigure interval) {
            return interval.lower().value().orElseThrow();
        }

        private static double upper(IntervalFigure interval) {
            return interval.upper().value().orElseThrow();
        }

        private String finding(List<Map.Entry<RoleKey, RoleFigures>> groups, List<FieldRow> rows) {
            if (groups.stream().noneMatch(group -> separate.contains(group.getKey()))) {
                return words.text("compare.no-leadership");
            }
            List<String> different = rows.stream()
                    .filter(row -> !row.remark().isEmpty())
                    .map(FieldRow::label)
                    .toList();
            return different.isEmpty()
                    ? words.text("compare.same")
                    : words.text("compare.different", words.list(different));
        }

        private List<Change> changes() {
            return document.fields().list().stream()
                    .flatMap(field -> change(field).stream())
                    .toList();
        }

        private Optional<ChangeFigures> changeOf(ActionField field) {
            return Optional.ofNullable(release.fields().get(field.key()))
                    .map(figures -> figures.statistics().change())
                    .filter(change -> change.delta().value().isPresent());
        }

        private Optional<Change> change(ActionField field) {
            Figure now = Optional.ofNullable(release.fields().get(field.key()))
                    .map(figures -> figures.score().score())
                    .orElse(Figure.undefined());
            return changeOf(field)
                    .map(change -> new Change(
                            words.label(field.label()),
                            cells.whole(now),
                            signed(change.delta()),
                            cells.interval(change.interval(), 0),
                            new ComparisonSentences(release, words).inShort(change)));
        }

        private Cell signed(Figure delta) {
            Cell cell = cells.whole(delta);
            boolean plus = Math.round(delta.value().orElse(0)) > 0;
            return plus ? new Cell("+" + cell.text(), cell.state(), cell.value()) : cell;
        }

        String waves() {
            List<ActionField> fields = document.fields().list();
            if (fields.stream().allMatch(field -> changeOf(field).isEmpty())) {
                return words.text("compare.no-wave");
            }
            List<String> sure = fields.stream()
                    .filter(field -> changeOf(field)
                            .filter(change -> isSure(change.interval()))
                            .isPresent())
                    .map(field -> words.label(field.label()))
                    .toList();
            return sure.isEmpty() ? words.text("compare.unchanged") : words.text("compare.changed", words.list(sure));
        }

        private static boolean isSure(IntervalFigure interval) {
            return interval.isDefined() && (lower(interval) > 0 || upper(interval) < 0);
        }
    }
}
