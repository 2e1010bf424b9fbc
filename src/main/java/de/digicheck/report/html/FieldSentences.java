package de.digicheck.report.html;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.Goal;
import de.digicheck.questionnaire.Item;
import de.digicheck.release.Caveat;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.Figure;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.ItemFigures;
import de.digicheck.release.Release;
import de.digicheck.release.Reported;
import de.digicheck.release.ScoreFigures;
import de.digicheck.report.ReportDocument;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found in one action field, in sentences. */
final class FieldSentences {

    private static final List<Caveat.Code> FIELD_CAVEATS = List.of(
            Caveat.Code.SINGLE_ITEM_FIELD,
            Caveat.Code.LOW_ALPHA,
            Caveat.Code.DOUBTFUL_ALPHA,
            Caveat.Code.NO_DEMONSTRABLE_DIFFERENCE);

    private final Release release;
    private final Words words;
    private final ScoreWords scores;
    private final Map<ItemKey, Item> items;

    private record Named(LocalizedText label, Figure score) {

        double value() {
            return score.value().orElseThrow();
        }
    }

    FieldSentences(ReportDocument document, Words words, Map<ItemKey, Item> items) {
        this.release = document.results().release();
        this.words = words;
        this.scores = new ScoreWords(words);
        this.items = items;
    }

    List<String> of(ActionField field, FieldFigures figures) {
        List<String> sentences = new ArrayList<>();
        sentences.add(need(figures.score()));
        target(field, figures.score()).ifPresent(sentences::add);
        goals(field, figures).ifPresent(sentences::add);
        item(figures).ifPresent(sentences::add);
        sentences.addAll(new ComparisonSentences(release, words).of(field, figures));
        FIELD_CAVEATS.stream()
                .filter(code ->
                        release.caveats().contains(new Caveat(code, field.key().value())))
                .map(code -> words.text("flag." + code.word()))
                .forEach(sentences::add);
        return sentences;
    }

    private String need(ScoreFigures figures) {
        Figure score = figures.score();
        if (score.value().isEmpty()) {
            return words.text(score instanceof Reported ? "field.undefined" : "field.withheld");
        }
        String level = scores.level(score.value().getAsDouble());
        String range = scores.range(figures.interval());
        return figures.n().value().isPresent()
                ? words.text(
                        "field.need",
                        level,
                        scores.score(score),
                        range,
                        words.numbers().whole(figures.n().value().getAsDouble()))
                : words.text("field.need-only", level, scores.score(score), range);
    }

    private Optional<String> target(ActionField field, ScoreFigures figures) {
        if (field.target().isEmpty() || figures.score().value().isEmpty()) {
            return Optional.empty();
        }
        double target = field.target().getAsDouble();
        IntervalFigure interval = figures.interval();
        double score = figures.score().value().getAsDouble();
        if (interval.lower().value().orElse(score) > target) {
            return Optional.of(words.text("field.target-missed"));
        }
        boolean reached = interval.upper().value().orElse(score) <= target;
        return Optional.of(words.text(reached ? "field.target-reached" : "field.target-open"));
    }

    private Optional<String> goals(ActionField field, FieldFigures figures) {
        List<Named> goals = sorted(field.goals().stream().flatMap(goal -> named(goal, figures).stream()));
        if (goals.size() < 2) {
            return Optional.empty();
        }
        int last = goals.size() - 1;
        Named most = goals.get(0);
        Named least = goals.get(last);
        boolean greatest = Span.isGreatest(most.score(), shown(goals.subList(1, goals.size())));
        if (!Span.isLeast(least.score(), shown(goals.subList(0, last)))) {
            return greatest ? Optional.of(goal("field.goals-most", most)) : Optional.empty();
        }
        return Optional.of(
                greatest
                        ? words.text(
                                "field.goals",
                                words.quoted(most.label()),
                                scores.score(most.score()),
                                words.quoted(least.label()),
                                scores.score(least.score()))
                        : goal("field.goals-least", least));
    }

    private String goal(String key, Named goal) {
        return words.text(key, words.quoted(goal.label()), scores.score(goal.score()));
    }

    private static List<Figure> shown(List<Named> named) {
        return named.stream().map(Named::score).toList();
    }

    private static Optional<Named> named(Goal goal, FieldFigures figures) {
        return Optional.ofNullable(figures.goals().get(goal.key()))
                .map(found -> new Named(goal.label(), found.score().score()));
    }

    private Optional<String> item(FieldFigures figures) {
        if (figures.items().size() < 2) {
            return Optional.empty();
        }
        List<Named> shown = sorted(figures.items().stream().flatMap(item -> named(item).stream()));
        return shown.stream()
                .findFirst()
                .filter(item -> Span.isGreatest(item.score(), shown(shown.subList(1, shown.size()))))
                .map(item -> words.text("field.item", words.quoted(item.label()), scores.score(item.score())));
    }

    private Optional<Named> named(ItemKey key) {
        ItemFigures figures = release.items().get(key);
        Item item = items.get(key);
        return figures == null || item == null ? Optional.empty() : Optional.of(new Named(item.text(), figures.need()));
    }

    private static List<Named> sorted(Stream<Named> named) {
        return named.filter(one -> one.score().value().isPresent())
                .sorted(Comparator.comparingDouble(Named::value).reversed())
                .toList();
    }
}
