package de.digicheck.questionnaire;

import de.digicheck.shared.CanonicalForm;
import de.digicheck.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes the tokens that {@link ContentHash} describes. */
final class QuestionnaireForm {

    private static final String VERSION = "digicheck-questionnaire-1";

    private final CanonicalForm form = new CanonicalForm();

    private QuestionnaireForm() {}

    static CanonicalForm of(Questionnaire questionnaire) {
        QuestionnaireForm writer = new QuestionnaireForm();
        writer.form.token(VERSION);
        writer.questionnaire(questionnaire);
        return writer.form;
    }

    private <T> void optional(Optional<T> value, Consumer<? super T> write) {
        form.list(value.stream().toList(), write);
    }

    private void text(LocalizedText text) {
        form.list(new TreeMap<>(text.texts()).entrySet(), entry -> {
            form.token(entry.getKey());
            form.token(entry.getValue());
        });
    }

    private void number(BigDecimal number) {
        form.token(number.stripTrailingZeros().toPlainString());
    }

    private void questionnaire(Questionnaire questionnaire) {
        form.token(questionnaire.key());
        form.token(questionnaire.version());
        form.list(questionnaire.languages(), form::token);
        form.token(questionnaire.layout());
        text(questionnaire.title());
        optional(questionnaire.introduction(), this::text);
        form.list(questionnaire.minutes().stream().boxed().toList(), form::token);
        form.list(questionnaire.sections(), this::section);
    }

    private void section(Section section) {
        form.token(section.key());
        text(section.title());
        optional(section.text(), this::text);
        optional(section.visibleIf(), this::rule);
        form.list(section.questions(), this::question);
    }

    private void question(Question question) {
        QuestionHead head = question.head();
        form.token(head.key());
        text(head.text());
        optional(head.help(), this::text);
        form.token(head.required());
        optional(head.visibleIf(), this::rule);
        form.token(head.sensitive());
        form.token(head.factual());
        body(question);
    }

    private void body(Question question) {
        if (question instanceof Question.Likert likert) {
            form.token("likert");
            scale(likert.scale());
            optional(likert.polarity(), form::token);
        } else if (question instanceof Question.Matrix matrix) {
            form.token("matrix");
            scale(matrix.scale());
            form.list(matrix.rows(), this::row);
        } else if (question instanceof Question.ImportanceSatisfaction pair) {
            form.token("importance-satisfaction");
            scale(pair.scale());
        } else if (question instanceof Question.NumberQuestion number) {
            form.token("number");
            number(number.min());
            number(number.max());
            optional(number.polarity(), form::token);
        } else if (question instanceof Question.YesNo yesNo) {
            form.token("yes-no");
            optional(yesNo.polarity(), form::token);
        } else if (question instanceof Question.FreeText text) {
            form.token("free-text");
            form.token(text.multiline());
            form.token(text.maxLength());
            optional(text.kind(), form::token);
        } else {
            choice(question);
        }
    }

    private void choice(Question question) {
        if (question instanceof Question.SingleChoice choice) {
            form.token("single-choice");
            form.list(choice.options(), this::option);
        } else if (question instanceof Question.MultipleChoice choice) {
            form.token("multiple-choice");
            form.list(choice.options(), this::option);
            form.token(choice.atMost());
        } else if (question instanceof Question.RankingQuestion ranking) {
            form.token("ranking");
            form.list(ranking.options(), this::option);
            form.token(ranking.top());
        } else {
            form.token("information");
        }
    }

    private void row(Question.Row row) {
        form.token(row.key());
        text(row.text());
        optional(row.polarity(), form::token);
        form.token(row.sensitive());
    }

    private void option(Question.Option option) {
        form.token(option.key());
        text(option.text());
        form.token(option.exclusive());
    }

    private void scale(AnswerScale scale) {
        form.token(scale.lo());
        form.token(scale.hi());
        form.token(scale.dontKnow());
        form.token(scale.notApplicable());
        form.list(scale.labels().entrySet(), label -> {
            form.token(label.getKey());
            text(label.getValue());
        });
    }

    private void rule(VisibilityRule rule) {
        if (rule instanceof VisibilityRule.All all) {
            form.token("all");
            form.list(all.rules(), this::rule);
        } else if (rule instanceof VisibilityRule.Any any) {
            form.token("any");
            form.list(any.rules(), this::rule);
        } else if (rule instanceof VisibilityRule.Not not) {
            form.token("not");
            rule(not.rule());
        } else if (rule instanceof VisibilityRule.AnswerIs answer) {
            form.token("item");
            form.token(answer.item());
            form.token(answer.comparison());
            form.token(answer.value());
        } else if (rule instanceof VisibilityRule.UnitKindIn unit) {
            form.token("unit-kind");
            form.list(unit.kinds().stream().sorted().toList(), form::token);
        } else if (rule instanceof VisibilityRule.RoleIn role) {
            form.token("role");
            form.list(role.roles().stream().sorted().toList(), form::token);
        }
    }
}
