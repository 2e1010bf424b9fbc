package de.digicheck.report.html;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.Goal;
import de.digicheck.questionnaire.Item;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.Figure;
import de.digicheck.release.GoalFigures;
import de.digicheck.release.ItemFigures;
import de.digicheck.release.PartField;
import de.digicheck.release.PartFigures;
import de.digicheck.release.PartItem;
import de.digicheck.release.Release;
import de.digicheck.release.ScoreFigures;
import de.digicheck.release.Withheld;
import de.digicheck.report.ReportDocument;
import de.digicheck.review.PartNeeds;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One part of the town: its fields beside those of the town, their goals and questions. A figure that is not shown names
 * the smallest larger part that shows it.
 *
 * @param above the part that it belongs to; empty directly below the town, and where that is not seen
 * @param below the parts that it is made of
 * @param fields in their fixed order; those that the part has
 */
public record PartView(
        String key,
        String label,
        String headline,
        Cell n,
        Cell headcount,
        Optional<Link> above,
        List<Link> below,
        List<Row> fields) {

    public PartView {
        below = List.copyOf(below);
        fields = List.copyOf(fields);
    }

    /** Another part. */
    public record Link(String key, String label) {}

    /**
     * The figure of a larger part, where the own one is not shown.
     *
     * @param part key of the part; empty for the town
     */
    public record Instead(String part, String label, Cell score) {}

    /**
     * An action field.
     *
     * @param remark how the part stands out, and its change since the wave before; may be empty
     */
    public record Row(
            String key,
            String label,
            String colour,
            Dot dot,
            Cell n,
            Cell score,
            Cell interval,
            Cell town,
            Optional<Instead> instead,
            String remark,
            List<Detail> goals,
            List<Detail> items) {

        public Row {
            goals = List.copyOf(goals);
            items = List.copyOf(items);
        }

        /** Whether anything below the field is not shown, so that a check of the office would say more. */
        public boolean hides() {
            return Stream.of(
                            Stream.of(score),
                            goals.stream().map(Detail::score),
                            items.stream().map(Detail::score))
                    .flatMap(some -> some)
                    .anyMatch(cell -> cell.state() == Cell.State.WITHHELD);
        }
    }

    /** A goal or a question beside the town. */
    public record Detail(String label, Cell score, Cell town, Optional<Instead> instead) {}

    /** Tells whether any figure is not shown. */
    public boolean hides() {
        return fields.stream().anyMatch(Row::hides);
    }

    /** The part of a key in a language; empty where the release has none, or the reader does not see it. */
    public static Optional<PartView> of(ReportDocument document, String key, Language language) {
        return Optional.ofNullable(document.results().release().units().get(key))
                .map(part -> new Builder(document, part, new Words(language)).build());
    }

    private static final class Builder {

        private final ReportDocument document;
        private final Release release;
        private final PartFigures part;
        private final PartNeeds needs;
        private final Words words;
        private final Cells cells;
        private final Map<ItemKey, Item> questions;

        Builder(ReportDocument document, PartFigures part, Words words) {
            this.document = document;
            this.release = document.results().release();
            this.part = part;
            this.needs = new PartNeeds(release, part);
            this.words = words;
            this.cells = new Cells(words);
            this.questions =
                    document.questionnaire().items().stream().collect(Collectors.toMap(Item::key, Function.identity()));
        }

        PartView build() {
            return new PartView(
                    part.key(),
                    words.label(part.label()),
                    headline(),
                    cells.whole(part.n()),
                    cells.whole(part.headcount()),
                    part.parent().map(release.units()::get).map(this::link),
                    release.units().values().stream()
                            .filter(other -> other.parent().equals(Optional.of(part.key())))
                            .map(this::link)
                            .toList(),
                    document.fields().list().stream()
                            .flatMap(field -> Optional.ofNullable(part.fields().get(field.key())).stream()
                                    .map(found -> row(field, found)))
                            .toList());
        }

        private Link link(PartFigures other) {
            return new Link(other.key(), words.label(other.label()));
        }

        private String headline() {
            return needs.top().stream()
                    .findFirst()
                    .flatMap(document.fields()::findField)
                    .map(field -> words.text(
                            "part.headline",
                            words.quoted(field.label()),
                            new ScoreWords(words)
                                    .score(needs.score(field.key())
                                            .orElseThrow()
                                            .score())))
                    .orElseGet(() -> words.text("part.headline-none"));
        }

        private Row row(ActionField field, PartField found) {
            ScoreFigures score = found.score();
            String label = words.label(field.label());
            return new Row(
                    field.key().value(),
                    label,
                    OverviewView.colour(document, field),
                    Dot.of(new ScoreWords(words).line(label, score), score, field.target()),
                    cells.whole(score.n()),
                    cells.whole(score.score()),
                    cells.interval(score.interval(), 0),
                    cells.whole(needs.town(field.key())),
                    instead(score.score(), needs.insteadOf(field.key())),
                    remark(found),
                    field.goals().stream()
                            .flatMap(goal -> goal(field, goal, found).stream())
                            .toList(),
                    items(field));
        }

        private String remark(PartField found) {
            ComparisonSentences sentences = new ComparisonSentences(release, words);
            return Stream.of(sentences.inShort(found.versusRest()), sentences.inShort(found.change()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("; "));
        }

        private Optional<Detail> goal(ActionField field, Goal goal, PartField found) {
            Figure town = Optional.ofNullable(release.fields().get(field.key()))
                    .map(FieldFigures::goals)
                    .map(goals -> goals.get(goal.key()))
                    .map(GoalFigures::score)
                    .map(ScoreFigures::score)
                    .orElse(Figure.undefined());
            return Optional.ofNullable(found.goals().get(goal.key()))
                    .map(score -> new Detail(
                            words.label(goal.label()),
                            cells.whole(score.score()),
                            cells.whole(town),
                            Optional.empty()));
        }

        private List<Detail> items(ActionField field) {
            return Optional.ofNullable(release.fields().get(field.key())).stream()
                    .flatMap(figures -> figures.items().stream())
                    .flatMap(key -> item(key).stream())
                    .toList();
        }

        private Optional<Detail> item(ItemKey key) {
            PartItem own = part.items().get(key);
            Item question = questions.get(key);
            if (own == null || question == null) {
                return Optional.empty();
            }
            Figure town = Optional.ofNullable(release.items().get(key))
                    .map(ItemFigures::need)
                    .orElse(Figure.undefined());
            return Optional.of(new Detail(
                    words.label(question.text()),
                    cells.whole(own.need()),
                    cells.whole(town),
                    instead(own.need(), needs.insteadOf(key))));
        }

        private Optional<Instead> instead(Figure own, Optional<PartNeeds.Instead> larger) {
            return larger.filter(found -> own instanceof Withheld)
                    .map(found -> new Instead(
                            found.part().map(PartFigures::key).orElse(""),
                            found.part()
                                    .map(some -> words.label(some.label()))
                                    .orElseGet(() -> words.text("part.town")),
                            cells.whole(found.figure())));
        }
    }
}
