package de.digicheck.participation.pdf;

import de.digicheck.participation.pdf.PaperForm.PaperQuestion;
import de.digicheck.participation.pdf.PaperForm.PaperRow;
import de.digicheck.participation.pdf.PaperForm.PaperSection;
import de.digicheck.participation.pdf.PaperWords.Choice;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.QuestionHead;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Section;
import de.digicheck.shared.ItemKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prepares a questionnaire for paper: questions get numbers, rules become sentences. */
final class PaperForms {

    private static final int SHORT_LABELS = 26;
    private static final int MOST_IN_A_ROW = 7;
    private static final int CHARACTERS_A_LINE = 90;
    private static final int MOST_LINES = 8;

    private final PaperWords words;
    private final Map<ItemKey, Item> items;
    private final Map<ItemKey, String> numbers = new HashMap<>();
    private final Conditions conditions;

    PaperForms(Questionnaire questionnaire, PaperWords words) {
        this.words = words;
        this.items = questionnaire.items().stream().collect(Collectors.toMap(Item::key, item -> item));
        number(questionnaire);
        this.conditions = new Conditions(words, questionnaire.items(), numbers);
    }

    private void number(Questionnaire questionnaire) {
        int count = 0;
        for (Question question : questionnaire.questions().toList()) {
            if (question instanceof Question.Information) {
                continue;
            }
            count++;
            numbers.put(question.key(), Integer.toString(count));
            if (question instanceof Question.Matrix matrix) {
                for (int row = 0; row < matrix.rows().size(); row++) {
                    numbers.put(matrix.rows().get(row).key(), count + letter(row));
                }
            }
        }
    }

    private static String letter(int row) {
        int letters = 'z' - 'a' + 1;
        return row < letters ? String.valueOf((char) ('a' + row)) : "." + (row + 1);
    }

    List<PaperSection> sections(List<Section> sections) {
        return sections.stream().map(this::section).toList();
    }

    private PaperSection section(Section section) {
        return new PaperSection(
                "abschnitt-" + section.key(),
                words.in(section.title()),
                section.text().map(words::in),
                conditions.say(section.visibleIf()),
                section.questions().stream().map(this::question).toList());
    }

    private PaperQuestion question(Question question) {
        if (question instanceof Question.Matrix matrix) {
            List<PaperRow> rows = matrix.rows().stream()
                    .map(row -> new PaperRow(numbers.getOrDefault(row.key(), ""), words.in(row.text())))
                    .toList();
            return of(
                    question,
                    "table",
                    Optional.empty(),
                    labels(matrix.rows().get(0).key()),
                    rows,
                    0);
        }
        if (question instanceof Question.ImportanceSatisfaction) {
            List<PaperRow> rows = List.of(
                    new PaperRow("", words.say("participation.question.importance")),
                    new PaperRow("", words.say("participation.question.satisfaction")));
            return of(question, "table", Optional.empty(), labels(question.key()), rows, 0);
        }
        if (question instanceof Question.RankingQuestion ranking) {
            List<PaperRow> places = IntStream.rangeClosed(1, ranking.top())
                    .mapToObj(place -> new PaperRow("", words.say("participation.question.place", place)))
                    .toList();
            return of(question, "ranking", Optional.of(words.say("paper.ranking")), labels(question.key()), places, 0);
        }
        return written(question).orElseGet(() -> ticked(question));
    }

    private PaperQuestion ticked(Question question) {
        List<String> labels = labels(question.key());
        boolean row = labels.size() <= MOST_IN_A_ROW
                && labels.stream().allMatch(label -> label.length() <= SHORT_LABELS)
                && !(question instanceof Question.MultipleChoice);
        boolean scale = question instanceof Question.Likert || question instanceof Question.YesNo;
        return of(question, row || scale ? "row" : "list", hint(question), labels, List.of(), 0);
    }

    private Optional<String> hint(Question question) {
        if (question instanceof Question.MultipleChoice choice) {
            return Optional.of(
                    choice.atMost() < choice.options().size()
                            ? words.say("paper.at-most", choice.atMost())
                            : words.say("paper.several"));
        }
        return Optional.of(words.say("paper.one")).filter(one -> question instanceof Question.SingleChoice);
    }

    private Optional<PaperQuestion> written(Question question) {
        if (question instanceof Question.NumberQuestion number) {
            Optional<String> hint = Optional.of(words.say("participation.question.number", number.min(), number.max()));
            return Optional.of(of(question, "number", hint, List.of(), List.of(), 0));
        }
        if (question instanceof Question.FreeText text) {
            int lines = text.multiline() ? Math.min(MOST_LINES, text.maxLength() / CHARACTERS_A_LINE + 1) : 1;
            return Optional.of(
                    of(question, "lines", Optional.of(words.say("paper.no-names")), List.of(), List.of(), lines));
        }
        return question instanceof Question.Information
                ? Optional.of(of(question, "information", Optional.empty(), List.of(), List.of(), 0))
                : Optional.empty();
    }

    private List<String> labels(ItemKey item) {
        return Optional.ofNullable(items.get(item)).map(words::choices).orElse(List.of()).stream()
                .map(Choice::label)
                .toList();
    }

    private PaperQuestion of(
            Question question,
            String kind,
            Optional<String> hint,
            List<String> choices,
            List<PaperRow> rows,
            int lines) {
        QuestionHead head = question.head();
        return new PaperQuestion(
                kind,
                numbers.getOrDefault(head.key(), ""),
                words.in(head.text()),
                head.help().map(words::in),
                conditions.say(head.visibleIf()),
                hint.filter(one -> head.help().isEmpty() || (rows.isEmpty() && choices.isEmpty())),
                head.required(),
                choices,
                rows,
                lines);
    }
}
