package de.digicheck.questionnaire;

import de.digicheck.shared.LocalizedText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes the canonical form that {@link ContentHash} describes. */
final class CanonicalForm {

    private static final String VERSION = "digicheck-questionnaire-1";

    private final StringBuilder form = new StringBuilder();

    private CanonicalForm() {}

    static String of(Questionnaire questionnaire) {
        CanonicalForm writer = new CanonicalForm();
        writer.token(VERSION);
        writer.questionnaire(questionnaire);
        return writer.form.toString();
    }

    private void token(Object value) {
        String text = value.toString();
        form.append(text.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(text)
                .append(',');
    }

    private <T> void list(Collection<T> elements, Consumer<? super T> write) {
        token(elements.size());
        elements.forEach(write);
    }

    private <T> void optional(Optional<T> value, Consumer<? super T> write) {
        list(value.stream().toList(), write);
    }

    private void text(LocalizedText text) {
        list(new TreeMap<>(text.texts()).entrySet(), entry -> {
            token(entry.getKey());
            token(entry.getValue());
        });
    }

    private void number(BigDecimal number) {
        token(number.stripTrailingZeros().toPlainString());
    }

    private void questionnaire(Questionnaire questionnaire) {
        token(questionnaire.key());
        token(questionnaire.version());
        list(questionnaire.languages(), this::token);
        token(questionnaire.layout());
        text(questionnaire.title());
        optional(questionnaire.introduction(), this::text);
        list(questionnaire.minutes().stream().boxed().toList(), this::token);
        list(questionnaire.sections(), this::section);
    }

    private void section(Section section) {
        token(section.key());
        text(section.title());
        optional(section.text(), this::text);
        optional(section.visibleIf(), this::rule);
        list(section.questions(), this::question);
    }

    private void question(Question question) {
        QuestionHead head = question.head();
        token(head.key());
        text(head.text());
        optional(head.help(), this::text);
        token(head.required());
        optional(head.visibleIf(), this::rule);
        token(head.sensitive());
        token(head.factual());
        body(question);
    }

    private void body(Question question) {
        if (question instanceof Question.Likert likert) {
            token("likert");
            scale(likert.scale());
            optional(likert.polarity(), this::token);
        } else if (question instanceof Question.Matrix matrix) {
            token("matrix");
            scale(matrix.scale());
            list(matrix.rows(), this::row);
        } else if (question instanceof Question.ImportanceSatisfaction pair) {
            token("importance-satisfaction");
            scale(pair.scale());
        } else if (question instanceof Question.NumberQuestion number) {
            token("number");
            number(number.min());
            number(number.max());
            optional(number.polarity(), this::token);
        } else if (question instanceof Question.YesNo yesNo) {
            token("yes-no");
            optional(yesNo.polarity(), this::token);
        } else if (question instanceof Question.FreeText text) {
            token("free-text");
            token(text.multiline());
            token(text.maxLength());
            optional(text.kind(), this::token);
        } else {
            choice(question);
        }
    }

    private void choice(Question question) {
        if (question instanceof Question.SingleChoice choice) {
            token("single-choice");
            list(choice.options(), this::option);
        } else if (question instanceof Question.MultipleChoice choice) {
            token("multiple-choice");
            list(choice.options(), this::option);
            token(choice.atMost());
        } else if (question instanceof Question.RankingQuestion ranking) {
            token("ranking");
            list(ranking.options(), this::option);
            token(ranking.top());
        } else {
            token("information");
        }
    }

    private void row(Question.Row row) {
        token(row.key());
        text(row.text());
        optional(row.polarity(), this::token);
        token(row.sensitive());
    }

    private void option(Question.Option option) {
        token(option.key());
        text(option.text());
        token(option.exclusive());
    }

    private void scale(AnswerScale scale) {
        token(scale.lo());
        token(scale.hi());
        token(scale.dontKnow());
        token(scale.notApplicable());
        list(scale.labels().entrySet(), label -> {
            token(label.getKey());
            text(label.getValue());
        });
    }

    private void rule(VisibilityRule rule) {
        if (rule instanceof VisibilityRule.All all) {
            token("all");
            list(all.rules(), this::rule);
        } else if (rule instanceof VisibilityRule.Any any) {
            token("any");
            list(any.rules(), this::rule);
        } else if (rule instanceof VisibilityRule.Not not) {
            token("not");
            rule(not.rule());
        } else if (rule instanceof VisibilityRule.AnswerIs answer) {
            token("item");
            token(answer.item());
            token(answer.comparison());
            token(answer.value());
        } else if (rule instanceof VisibilityRule.UnitKindIn unit) {
            token("unit-kind");
            list(unit.kinds().stream().sorted().toList(), this::token);
        } else if (rule instanceof VisibilityRule.RoleIn role) {
            token("role");
            list(role.roles().stream().sorted().toList(), this::token);
        }
    }
}
