package de.digicheck.questionnaire;

import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Question (<i>Frage</i>) of a questionnaire; one record a type. */
public sealed interface Question {

    /** What all questions have. */
    QuestionHead head();

    /** Key of the question. */
    default ItemKey key() {
        return head().key();
    }

    /**
     * One of several answers to choose from.
     *
     * @param exclusive whether it rules out all others in multiple choice ("none of these")
     */
    record Option(String key, LocalizedText text, boolean exclusive) {}

    /** Row of a matrix; each row is an item of its own. */
    record Row(ItemKey key, LocalizedText text, Optional<Polarity> polarity, boolean sensitive, List<String> sources) {

        public Row {
            sources = List.copyOf(sources);
        }
    }

    /** What a free text is about. */
    enum FreeTextKind {
        NEED,
        WISH,
        PRAISE
    }

    /** Agreement on a scale. */
    record Likert(QuestionHead head, AnswerScale scale, Optional<Polarity> polarity) implements Question {}

    /** Several statements on one scale. */
    record Matrix(QuestionHead head, AnswerScale scale, List<Row> rows) implements Question {

        public Matrix {
            rows = List.copyOf(rows);
        }
    }

    /** One of several options. */
    record SingleChoice(QuestionHead head, List<Option> options) implements Question {

        public SingleChoice {
            options = List.copyOf(options);
        }
    }

    /**
     * Any of several options.
     *
     * @param atMost the most that may be chosen, 1…number of options
     */
    record MultipleChoice(QuestionHead head, List<Option> options, int atMost) implements Question {

        public MultipleChoice {
            options = List.copyOf(options);
        }
    }

    /**
     * Options in order of preference.
     *
     * @param top how many are ranked, 1…number of options
     */
    record RankingQuestion(QuestionHead head, List<Option> options, int top) implements Question {

        public RankingQuestion {
            options = List.copyOf(options);
        }
    }

    /** A number from {@code min} to {@code max}. */
    record NumberQuestion(QuestionHead head, BigDecimal min, BigDecimal max, Optional<Polarity> polarity)
            implements Question {}

    /** Yes or no. */
    record YesNo(QuestionHead head, Optional<Polarity> polarity) implements Question {}

    /** How important something is, and how satisfied one is with it, on the same scale. */
    record ImportanceSatisfaction(QuestionHead head, AnswerScale scale) implements Question {}

    /**
     * Free text (<i>Freitext</i>).
     *
     * @param multiline whether it may have several lines ({@code long-text})
     * @param maxLength the most characters, 1…4000
     */
    record FreeText(QuestionHead head, boolean multiline, int maxLength, Optional<FreeTextKind> kind)
            implements Question {}

    /** A text without an answer. */
    record Information(QuestionHead head) implements Question {}
}
