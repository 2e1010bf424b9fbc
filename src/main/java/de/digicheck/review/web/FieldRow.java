package de.digicheck.review.web;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.Goal;
import de.digicheck.questionnaire.Item;
import de.digicheck.release.Figure;
import de.digicheck.release.ItemFigures;
import de.digicheck.release.PartField;
import de.digicheck.release.PartItem;
import de.digicheck.release.ScoreFigures;
import de.digicheck.review.PartNeeds;
import de.digicheck.review.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An action field of a part.
 *
 * @param sentence the figure in words, beside the town and the wave before
 * @param instead the figure of a larger part where the own one is not shown; empty otherwise
 * @param remarks on the field and its goals, each goal named
 * @param target the target value that the head has set; empty where there is none
 * @param judgement what was said of the need; empty where it is none of the greatest, or nobody has judged it
 */
record FieldRow(
        String key,
        String label,
        String colour,
        Dot dot,
        boolean shown,
        String score,
        String range,
        String town,
        String sentence,
        String instead,
        List<GoalRow> goals,
        List<ItemRow> items,
        List<Said> remarks,
        String judgement,
        String target) {

    /** Tells whether the field or one of its items is not shown, so that a check of the office would say more. */
    public boolean hides() {
        return !shown || items.stream().anyMatch(item -> !item.instead().isEmpty());
    }

    /** A goal with its figure. */
    record GoalRow(String key, String label, String score, String range, List<Said> remarks) {}

    /** An item with its figure. */
    record ItemRow(String key, String text, String need, String instead, String town, List<Said> remarks) {}

    static FieldRow of(ActionField field, int position, ReviewedPart reviewed, ReviewWords words) {
        PartNeeds needs = reviewed.needs();
        ScoreFigures score = needs.score(field.key()).orElseThrow();
        boolean shown = score.score().value().isPresent();
        String label = field.label().in(words.language());
        return new FieldRow(
                field.key().value(),
                label,
                "f" + position,
                Dot.of(label, score, needs.town(field.key())),
                shown,
                words.figure(score.score()),
                range(score, words),
                words.figure(needs.town(field.key())),
                shown ? sentence(field, score, reviewed, words) : words.text("field.withheld"),
                shown ? "" : instead(needs.insteadOf(field.key()), words),
                goals(field, reviewed, words),
                items(field, reviewed, words),
                Said.all(
                        reviewed.review()
                                .remarksOn(new Subject(
                                        Subject.Kind.FIELD, field.key().value())),
                        words),
                judgement(field, reviewed, words),
                reviewed.review()
                        .targetOf(field.key())
                        .map(said -> words.text(
                                "target",
                                said.statement().value(),
                                words.day(said.entry().at())))
                        .orElse(""));
    }

    private static String range(ScoreFigures score, ReviewWords words) {
        return score.interval().isDefined()
                ? words.text(
                        "range",
                        words.figure(score.interval().lower()),
                        words.figure(score.interval().upper()))
                : words.text("undefined");
    }

    private static String sentence(ActionField field, ScoreFigures score, ReviewedPart reviewed, ReviewWords words) {
        PartNeeds needs = reviewed.needs();
        List<String> sentences = new ArrayList<>();
        String own = words.figure(score.score());
        String town = words.figure(needs.town(field.key()));
        sentences.add(
                score.interval().isDefined()
                        ? words.text(
                                "field.range",
                                own,
                                words.figure(score.interval().lower()),
                                words.figure(score.interval().upper()),
                                town)
                        : words.text("field.plain", own, town));
        needs.standing(field.key()).ifPresent(standing -> sentences.add(words.text("standing." + standing.name())));
        Optional.ofNullable(reviewed.part().fields().get(field.key()))
                .flatMap(figures -> change(figures, words))
                .ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private static Optional<String> change(PartField figures, ReviewWords words) {
        if (figures.change().delta().value().isEmpty()
                || !figures.change().interval().isDefined()) {
            return Optional.empty();
        }
        return Optional.of(words.text(
                "change",
                words.figure(figures.change().delta()),
                words.figure(figures.change().interval().lower()),
                words.figure(figures.change().interval().upper())));
    }

    private static String instead(Optional<PartNeeds.Instead> instead, ReviewWords words) {
        return instead.map(some -> words.text(
                        "instead",
                        some.part()
                                .map(part -> part.label().in(words.language()))
                                .orElseGet(() -> words.text("town")),
                        words.figure(some.figure())))
                .orElse("");
    }

    private static List<GoalRow> goals(ActionField field, ReviewedPart reviewed, ReviewWords words) {
        PartField figures = reviewed.part().fields().get(field.key());
        return figures == null
                ? List.of()
                : field.goals().stream()
                        .flatMap(goal -> Optional.ofNullable(figures.goals().get(goal.key())).stream()
                                .map(score -> goal(goal, score, reviewed, words)))
                        .toList();
    }

    private static GoalRow goal(Goal goal, ScoreFigures score, ReviewedPart reviewed, ReviewWords words) {
        Subject subject = new Subject(Subject.Kind.GOAL, goal.key().value());
        return new GoalRow(
                goal.key().value(),
                goal.label().in(words.language()),
                words.figure(score.score()),
                range(score, words),
                Said.all(reviewed.review().remarksOn(subject), words));
    }

    private static List<ItemRow> items(ActionField field, ReviewedPart reviewed, ReviewWords words) {
        var release = reviewed.published().release();
        return itemsOf(field, reviewed).stream()
                .map(item -> {
                    Figure own = Optional.ofNullable(reviewed.part().items().get(item.key()))
                            .map(PartItem::need)
                            .orElse(Figure.undefined());
                    boolean shown = own.value().isPresent();
                    return new ItemRow(
                            item.key().value(),
                            item.text().in(words.language()),
                            words.figure(own),
                            shown ? "" : instead(reviewed.needs().insteadOf(item.key()), words),
                            words.figure(Optional.ofNullable(release.items().get(item.key()))
                                    .map(ItemFigures::need)
                                    .orElse(Figure.undefined())),
                            Said.all(
                                    reviewed.review()
                                            .remarksOn(new Subject(
                                                    Subject.Kind.ITEM,
                                                    item.key().value())),
                                    words));
                })
                .toList();
    }

    /** The items of a field in the order of the questionnaire. */
    static List<Item> itemsOf(ActionField field, ReviewedPart reviewed) {
        var release = reviewed.published().release();
        var figures = release.fields().get(field.key());
        return figures == null
                ? List.of()
                : reviewed.questionnaire().items().stream()
                        .filter(item -> figures.items().contains(item.key()))
                        .filter(item -> release.items().containsKey(item.key()))
                        .toList();
    }

    private static String judgement(ActionField field, ReviewedPart reviewed, ReviewWords words) {
        return reviewed.review()
                .judgementOf(field.key())
                .map(said -> {
                    String verdict = words.text(said.statement().confirmed() ? "need.confirmed" : "need.questioned");
                    String reason = said.statement().reason();
                    return verdict + (reason.isEmpty() ? "" : " " + reason) + " " + Said.source(said, words);
                })
                .orElse("");
    }
}
