package de.digicheck.simulation;

import de.digicheck.questionnaire.AnswerScale;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.CellFormat;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Draws the answer of a person to one item. */
interface ItemDraw {

    /** Fills the cells of the item. */
    void draw(Respondent respondent, SimulatedResponse response);

    /** How one item is drawn; what all respondents share, such as its difficulty, is drawn here. */
    static ItemDraw of(Item item, Codebook codebook, Themes themes, Dice dice) {
        int column = codebook.firstColumn(item.key());
        List<ThemeKey> all = themes.list();
        int theme = themes.find(item).map(all::indexOf).orElse(-1);
        Silence silence = new Silence(item, dice);
        Question question = item.question();
        if (question instanceof Question.SingleChoice choice) {
            return new OneOption(column, silence, new Appeal(choice.options(), all, dice));
        }
        if (question instanceof Question.MultipleChoice choice) {
            return new SomeOptions(column, silence, choice, new Appeal(choice.options(), all, dice));
        }
        if (question instanceof Question.RankingQuestion ranking) {
            return new Ranks(column, silence, ranking, new Appeal(ranking.options(), all, dice));
        }
        if (question instanceof Question.FreeText text) {
            return new Words(column, SampleTexts.fitting(text), text.head().required());
        }
        Leaning leaning = Leaning.of(item, theme, dice);
        if (question instanceof Question.NumberQuestion number) {
            CellFormat format = codebook.columns().get(column).format();
            return new Amount(column, silence, leaning, number, format);
        }
        if (question instanceof Question.ImportanceSatisfaction pair) {
            Leaning satisfaction = Leaning.satisfaction(theme, dice);
            return new Pair(new Step(column, silence, leaning, pair.scale()), satisfaction);
        }
        return item.scale()
                .map(scale -> new Step(column, silence, leaning, scale))
                .orElseGet(() -> new Step(column, silence, leaning, 0, 1));
    }

    /** One code of a scale; yes/no is the scale 0..1. */
    record Step(int column, Silence silence, Leaning leaning, int lo, int hi) implements ItemDraw {

        Step(int column, Silence silence, Leaning leaning, AnswerScale scale) {
            this(column, silence, leaning, scale.lo(), scale.hi());
        }

        @Override
        public void draw(Respondent respondent, SimulatedResponse response) {
            long reason = silence.of(respondent);
            response.set(column, reason == Silence.NONE ? code(leaning, respondent) : reason);
        }

        long code(Leaning towards, Respondent respondent) {
            return lo + Math.round((hi - lo) * towards.share(respondent));
        }
    }

    /** Importance in the first column, satisfaction in the second. */
    record Pair(Step importance, Leaning satisfaction) implements ItemDraw {

        @Override
        public void draw(Respondent respondent, SimulatedResponse response) {
            int column = importance.column();
            long reason = importance.silence().of(respondent);
            if (reason == Silence.NONE) {
                response.set(column, importance.code(importance.leaning(), respondent));
                response.set(column + 1, importance.code(satisfaction, respondent));
            } else {
                response.set(column, reason);
                response.set(column + 1, reason);
            }
        }
    }

    /** A number on the grid that its limits suggest: whole limits, whole numbers. */
    record Amount(int column, Silence silence, Leaning leaning, Question.NumberQuestion question, CellFormat format)
            implements ItemDraw {

        @Override
        public void draw(Respondent respondent, SimulatedResponse response) {
            long reason = silence.of(respondent);
            response.set(column, reason == Silence.NONE ? number(respondent) : reason);
        }

        private long number(Respondent respondent) {
            BigDecimal width = question.max().subtract(question.min());
            BigDecimal share = BigDecimal.valueOf(leaning.share(respondent));
            int decimals =
                    Math.max(0, Math.max(question.min().scale(), question.max().scale()));
            BigDecimal number = question.min().add(width.multiply(share).setScale(decimals, RoundingMode.HALF_EVEN));
            return format.parse(number.toPlainString());
        }
    }

    /** The option that a person likes best. */
    record OneOption(int column, Silence silence, Appeal appeal) implements ItemDraw {

        @Override
        public void draw(Respondent respondent, SimulatedResponse response) {
            long reason = silence.of(respondent);
            response.set(column, reason == Silence.NONE ? appeal.order(respondent)[0] : reason);
        }
    }

    /** Some of the options, the liked ones more often; an exclusive one stands alone. */
    record SomeOptions(int column, Silence silence, Question.MultipleChoice question, Appeal appeal)
            implements ItemDraw {

        private static final double EXCLUSIVE = 0.06;
        private static final double EXCLUSIVE_AWAY_FROM_DESK = 0.25;

        @Override
        public void draw(Respondent respondent, SimulatedResponse response) {
            List<Question.Option> options = question.options();
            if (silence.of(respondent) == Cell.BLANK) {
                return;
            }
            for (int option = 0; option < options.size(); option++) {
                response.set(column + option, 0);
            }
            double share = respondent.awayFromDesk() ? EXCLUSIVE_AWAY_FROM_DESK : EXCLUSIVE;
            boolean alone = respondent.dice().happens(share) && options.stream().anyMatch(Question.Option::exclusive);
            int wanted = 1 + respondent.dice().below(question.atMost());
            for (int option : appeal.order(respondent)) {
                boolean exclusive = options.get(option).exclusive();
                if (exclusive == alone && wanted > 0) {
                    response.set(column + option, 1);
                    wanted = exclusive ? 0 : wanted - 1;
                }
            }
        }
    }

    /** Ranks 1, 2, … without ties, to the best options. */
    record Ranks(int column, Silence silence, Question.RankingQuestion question, Appeal appeal) implements ItemDraw {

        @Override
        public void draw(Respondent respondent, SimulatedResponse response) {
            if (silence.of(respondent) == Cell.BLANK) {
                return;
            }
            int[] order = appeal.order(respondent);
            for (int rank = 1; rank <= Math.min(question.top(), order.length); rank++) {
                response.set(column + order[rank - 1], rank);
            }
        }
    }

    /** Now and then a sentence. */
    record Words(int column, List<String> texts, boolean required) implements ItemDraw {

        private static final double SHARE = 0.15;

        @Override
        public void draw(Respondent respondent, SimulatedResponse response) {
            boolean writes = respondent.dice().happens(SHARE) || required;
            if (writes) {
                response.setText(column, respondent.dice().anyOf(texts));
            }
        }
    }
}
