package de.digicheck.questionnaire;

import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Item: a question, or the row of a matrix, that is answered by itself.
 *
 * @param question the question it belongs to
 * @param polarity given for Likert, number, yes/no and matrix rows that can be scored
 * @param visibleIf the rule of its section and of its question together
 */
public record Item(
        ItemKey key,
        LocalizedText text,
        Question question,
        Optional<Polarity> polarity,
        Optional<VisibilityRule> visibleIf,
        boolean sensitive,
        List<String> sources) {

    public Item {
        sources = List.copyOf(sources);
    }

    static Stream<Item> of(Section section) {
        return section.questions().stream().flatMap(question -> of(section, question));
    }

    private static Stream<Item> of(Section section, Question question) {
        if (question instanceof Question.Information) {
            return Stream.empty();
        }
        Optional<VisibilityRule> rule =
                both(section.visibleIf(), question.head().visibleIf());
        if (question instanceof Question.Matrix matrix) {
            return matrix.rows().stream().map(row -> ofRow(matrix, row, rule));
        }
        QuestionHead head = question.head();
        return Stream.of(new Item(
                head.key(), head.text(), question, polarityOf(question), rule, head.sensitive(), head.sources()));
    }

    private static Item ofRow(Question.Matrix matrix, Question.Row row, Optional<VisibilityRule> rule) {
        boolean sensitive = row.sensitive() || matrix.head().sensitive();
        return new Item(row.key(), row.text(), matrix, row.polarity(), rule, sensitive, row.sources());
    }

    private static Optional<Polarity> polarityOf(Question question) {
        if (question instanceof Question.Likert likert) {
            return likert.polarity();
        }
        if (question instanceof Question.NumberQuestion number) {
            return number.polarity();
        }
        return question instanceof Question.YesNo yesNo ? yesNo.polarity() : Optional.empty();
    }

    private static Optional<VisibilityRule> both(Optional<VisibilityRule> first, Optional<VisibilityRule> second) {
        List<VisibilityRule> rules = new ArrayList<>();
        first.ifPresent(rules::add);
        second.ifPresent(rules::add);
        return rules.size() == 2
                ? Optional.of(new VisibilityRule.All(rules))
                : rules.stream().findFirst();
    }

    /** The scale of Likert items, matrix rows and importance–satisfaction pairs. */
    public Optional<AnswerScale> scale() {
        if (question instanceof Question.Likert likert) {
            return Optional.of(likert.scale());
        }
        if (question instanceof Question.Matrix matrix) {
            return Optional.of(matrix.scale());
        }
        return question instanceof Question.ImportanceSatisfaction pair ? Optional.of(pair.scale()) : Optional.empty();
    }

    /** Tells whether need can be computed from the answer: a polarity is known, or it is an importance–satisfaction pair. */
    public boolean scorable() {
        return polarity.isPresent() || question instanceof Question.ImportanceSatisfaction;
    }

    /** How a code becomes need; empty without polarity and for importance–satisfaction pairs. */
    public Optional<NeedScale> needScale() {
        return polarity.flatMap(this::needScale);
    }

    private Optional<NeedScale> needScale(Polarity direction) {
        if (question instanceof Question.YesNo) {
            return Optional.of(new NeedScale(0, 1, direction));
        }
        if (question instanceof Question.NumberQuestion number) {
            return Optional.of(
                    new NeedScale(number.min().doubleValue(), number.max().doubleValue(), direction));
        }
        return scale().map(scale -> new NeedScale(scale.lo(), scale.hi(), direction));
    }
}
