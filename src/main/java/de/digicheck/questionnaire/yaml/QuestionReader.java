package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.AnswerScale;
import de.digicheck.questionnaire.Polarity;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.QuestionHead;
import de.digicheck.questionnaire.VisibilityRule;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads questions of every type. Codes: {@code unknown-type}, {@code bad-range}, {@code bad-max-length}. */
final class QuestionReader {

    private static final Set<String> TYPES = Set.of(
            "likert",
            "matrix",
            "single-choice",
            "multiple-choice",
            "ranking",
            "number",
            "yes-no",
            "importance-satisfaction",
            "short-text",
            "long-text",
            "information");
    private static final int SHORT_TEXT_LENGTH = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final Map<String, Question.FreeTextKind> KINDS = Map.of(
            "need", Question.FreeTextKind.NEED,
            "wish", Question.FreeTextKind.WISH,
            "praise", Question.FreeTextKind.PRAISE);

    private final Reading reading;
    private final OptionReader options;

    QuestionReader(Reading reading) {
        this.reading = reading;
        this.options = new OptionReader(reading);
    }

    Optional<Question> read(YamlMap map) {
        int position = reading.items().begin();
        Optional<YamlValue> type = map.require("type");
        Optional<String> name = type.flatMap(YamlValue::asText);
        Optional<QuestionHead> head = head(map, position, name.orElse(""));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<? extends Question> question = body(name.get(), type.get(), map, head, position);
        question.ifPresent(reading.items()::define);
        return question.map(Question.class::cast);
    }

    private Optional<QuestionHead> head(YamlMap map, int position, String type) {
        Optional<ItemKey> key =
                map.require("key").flatMap(value -> reading.items().declare(value, position));
        Optional<LocalizedText> text = type.equals("information") ? reading.text(map) : reading.itemText(map);
        Optional<LocalizedText> help = reading.text("help", map);
        boolean required = map.flag("required", false);
        Optional<VisibilityRule> visibleIf = reading.questionRule(key, position, map);
        boolean sensitive = map.flag("sensitive", false);
        boolean factual = map.flag("factual", false);
        List<String> sources = map.sources();
        if (key.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new QuestionHead(key.get(), text.get(), help, required, visibleIf, sensitive, factual, sources));
    }

    private Optional<? extends Question> body(
            String name, YamlValue type, YamlMap map, Optional<QuestionHead> head, int position) {
        Optional<? extends Question> question =
                switch (name) {
                    case "likert" -> likert(map, head);
                    case "matrix" -> new MatrixReader(reading, position).read(map, head);
                    case "single-choice" -> singleChoice(map, head);
                    case "multiple-choice" -> multipleChoice(map, head);
                    case "ranking" -> ranking(map, head);
                    case "number" -> NumberReader.read(map, head);
                    case "yes-no" -> yesNo(map, head);
                    case "importance-satisfaction" -> pair(map, head);
                    case "short-text" -> text(map, head, false);
                    case "long-text" -> text(map, head, true);
                    case "information" -> head.map(Question.Information::new);
                    default -> unknownType(name, type, map);
                };
        map.rejectUnknownKeys();
        return question;
    }

    private static Optional<Question> unknownType(String name, YamlValue type, YamlMap map) {
        type.error("unknown-type", "'" + name + "' is not a question type", Suggestion.instead(name, TYPES));
        map.values();
        return Optional.empty();
    }

    private Optional<Question.Likert> likert(YamlMap map, Optional<QuestionHead> head) {
        Optional<AnswerScale> scale = reading.scale(map);
        Optional<Polarity> polarity = PolarityReader.rated(map);
        return head.flatMap(h -> scale.map(s -> new Question.Likert(h, s, polarity)));
    }

    private Optional<Question.SingleChoice> singleChoice(YamlMap map, Optional<QuestionHead> head) {
        List<Question.Option> read = options.singleChoice(map);
        return head.map(h -> new Question.SingleChoice(h, read));
    }

    private Optional<Question.MultipleChoice> multipleChoice(YamlMap map, Optional<QuestionHead> head) {
        List<Question.Option> read = options.multipleChoice(map);
        int atMost = OptionReader.limit("at-most", map, read.size());
        return head.map(h -> new Question.MultipleChoice(h, read, atMost));
    }

    private Optional<Question.RankingQuestion> ranking(YamlMap map, Optional<QuestionHead> head) {
        List<Question.Option> read = options.ranking(map);
        int top = OptionReader.limit("top", map, read.size());
        return head.map(h -> new Question.RankingQuestion(h, read, top));
    }

    private static Optional<Question.YesNo> yesNo(YamlMap map, Optional<QuestionHead> head) {
        Optional<Polarity> polarity = PolarityReader.optional(map);
        return head.map(h -> new Question.YesNo(h, polarity));
    }

    private Optional<Question.ImportanceSatisfaction> pair(YamlMap map, Optional<QuestionHead> head) {
        Optional<AnswerScale> scale = reading.scale(map);
        return head.flatMap(h -> scale.map(s -> new Question.ImportanceSatisfaction(h, s)));
    }

    private static Optional<Question.FreeText> text(YamlMap map, Optional<QuestionHead> head, boolean multiline) {
        int maxLength = map.findInteger("max-length").orElse(multiline ? LONGEST_TEXT : SHORT_TEXT_LENGTH);
        if (maxLength < 1 || maxLength > LONGEST_TEXT) {
            map.find("max-length")
                    .orElseThrow()
                    .error("bad-max-length", "'max-length' is " + maxLength, "give a number from 1 to " + LONGEST_TEXT);
        }
        Optional<Question.FreeTextKind> kind = map.findOneOf("kind", KINDS);
        return head.map(h -> new Question.FreeText(h, multiline, maxLength, kind));
    }
}
