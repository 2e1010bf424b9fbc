package de.digicheck.report.html;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.Goal;
import de.digicheck.questionnaire.Item;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.GoalFigures;
import de.digicheck.release.PartField;
import de.digicheck.release.PartFigures;
import de.digicheck.release.Release;
import de.digicheck.release.ScoreFigures;
import de.digicheck.release.Withheld;
import de.digicheck.report.ReportDocument;
import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One action field: its goals, their items, and the parts of the town.
 *
 * @param description empty when there is none
 */
public record FieldView(
        String key,
        String label,
        String anchor,
        String colour,
        String description,
        List<String> sentences,
        List<GoalRow> goals,
        List<UnitRow> units) {

    /**
     * A goal.
     *
     * @param assumption whether the town has not confirmed it
     */
    public record GoalRow(
            String label,
            boolean assumption,
            String description,
            Dot dot,
            Cell n,
            Cell score,
            Cell interval,
            List<ItemView> items) {}

    /**
     * The field in a part.
     *
     * @param key of the part
     * @param dot the same as a picture
     * @param shrunken score drawn towards that of all parts
     * @param remark how it stands out, and its change since the wave before; may be empty
     */
    public record UnitRow(
            String key,
            String label,
            int depth,
            Dot dot,
            Cell n,
            Cell score,
            Cell interval,
            Cell shrunken,
            String remark) {}

    /** Tells whether a part has a score drawn towards that of all parts. */
    public boolean hasShrunken() {
        return units.stream().anyMatch(unit -> unit.shrunken().isShown());
    }

    /** Tells whether there is something to say of a part. */
    public boolean hasRemarks() {
        return units.stream().anyMatch(unit -> !unit.remark().isEmpty());
    }

    static List<FieldView> all(ReportDocument document, Words words) {
        Map<ItemKey, Item> items =
                document.questionnaire().items().stream().collect(Collectors.toMap(Item::key, Function.identity()));
        List<FieldView> views = new ArrayList<>();
        for (ActionField field : document.fields().list()) {
            FieldFigures figures = document.results().release().fields().get(field.key());
            if (figures != null) {
                views.add(new Builder(document, words, field, figures, items).build());
            }
        }
        return views;
    }

    private record Builder(
            ReportDocument document, Words words, ActionField field, FieldFigures figures, Map<ItemKey, Item> items) {

        FieldView build() {
            return new FieldView(
                    field.key().value(),
                    words.label(field.label()),
                    OverviewView.anchor(field),
                    OverviewView.colour(document, field),
                    field.description().map(words::label).orElse(""),
                    new FieldSentences(document, words, items).of(field, figures),
                    goals(),
                    units());
        }

        private List<GoalRow> goals() {
            return field.goals().stream()
                    .flatMap(goal -> Optional.ofNullable(figures.goals().get(goal.key())).stream()
                            .map(found -> goal(goal, found)))
                    .toList();
        }

        private GoalRow goal(Goal goal, GoalFigures found) {
            ScoreFigures score = found.score();
            Cells cells = new Cells(words);
            String label = words.label(goal.label());
            Release release = document.results().release();
            return new GoalRow(
                    label,
                    goal.assumption(),
                    goal.description().map(words::label).orElse(""),
                    Dot.of(new ScoreWords(words).line(label, score), score, OptionalDouble.empty()),
                    cells.whole(score.n()),
                    cells.whole(score.score()),
                    cells.interval(score.interval(), 0),
                    found.items().stream()
                            .flatMap(key -> Optional.ofNullable(items.get(key)).stream())
                            .map(item -> ItemView.of(item, release, words))
                            .toList());
        }

        private List<UnitRow> units() {
            Map<String, PartFigures> parts = document.results().release().units();
            Set<String> partition = HeatView.partition(parts);
            Map<String, Integer> depths = new HashMap<>();
            List<UnitRow> units = new ArrayList<>();
            for (PartFigures unit : parts.values()) {
                int depth = unit.parent()
                                .map(parent -> depths.getOrDefault(parent, 0))
                                .orElse(0)
                        + 1;
                depths.put(unit.key(), depth);
                Optional.ofNullable(unit.fields().get(field.key()))
                        .filter(found -> partition.contains(unit.key())
                                || !(found.score().score() instanceof Withheld))
                        .ifPresent(found -> units.add(row(unit, depth, found)));
            }
            return units;
        }

        private UnitRow row(PartFigures unit, int depth, PartField inUnit) {
            Cells cells = new Cells(words);
            ScoreFigures score = inUnit.score();
            String label = words.label(unit.label());
            return new UnitRow(
                    unit.key(),
                    label,
                    depth,
                    Dot.ofPart(
                            new ScoreWords(words).line(label, score),
                            score,
                            inUnit.shrunken().mean()),
                    cells.whole(score.n()),
                    cells.whole(score.score()),
                    cells.interval(score.interval(), 0),
                    cells.whole(inUnit.shrunken().mean()),
                    remark(inUnit));
        }

        private String remark(PartField inUnit) {
            ComparisonSentences sentences =
                    new ComparisonSentences(document.results().release(), words);
            return Stream.of(sentences.inShort(inUnit.versusRest()), sentences.inShort(inUnit.change()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("; "));
        }
    }
}
