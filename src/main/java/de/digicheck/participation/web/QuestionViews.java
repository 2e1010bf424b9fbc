package de.digicheck.participation.web;

import de.digicheck.participation.web.QuestionView.Choice;
import de.digicheck.participation.web.QuestionView.Group;
import de.digicheck.participation.web.Slot.Kind;
import de.digicheck.questionnaire.AnswerScale;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.QuestionHead;
import de.digicheck.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Turns questions into what their template shows, in one language. */
final class QuestionViews {

    private static final int MOST_OPTIONS_WITHOUT_HINT = 1;

    private final Wording words;

    QuestionViews(Wording words) {
        this.words = words;
    }

    QuestionView of(Question question) {
        if (question instanceof Question.Likert likert) {
            return choices(question, "radio", List.of(), scaleChoices(likert.scale()));
        }
        if (question instanceof Question.SingleChoice choice) {
            return choices(question, "radio", List.of(), optionChoices(choice.options()));
        }
        if (question instanceof Question.YesNo) {
            List<Label> labels =
                    List.of(new Label("yes", words.say("question.yes")), new Label("no", words.say("question.no")));
            return choices(question, "radio", List.of(), labels);
        }
        if (question instanceof Question.MultipleChoice choice) {
            return choices(question, "checkbox", List.of(severalHint(choice)), optionChoices(choice.options()));
        }
        if (question instanceof Question.Matrix matrix) {
            List<Group> rows = matrix.rows().stream()
                    .map(row -> scaleGroup(row.key().value(), row.key().value(), text(row), matrix.scale()))
                    .toList();
            return view(question, "groups", List.of(), rows);
        }
        if (question instanceof Question.ImportanceSatisfaction pair) {
            return view(question, "groups", List.of(), pair(pair));
        }
        if (question instanceof Question.RankingQuestion ranking) {
            return view(question, "ranking", List.of(words.say("question.ranking")), places(ranking));
        }
        return typed(question);
    }

    private record Label(String value, String text) {}

    private QuestionView typed(Question question) {
        if (question instanceof Question.NumberQuestion number) {
            String hint = words.say("question.number", number.min(), number.max());
            return view(question, "number", List.of(hint), List.of(textGroup(question, Kind.VALUE)));
        }
        if (question instanceof Question.FreeText text) {
            String hint = words.say("question.length", text.maxLength());
            Kind kind = text.multiline() ? Kind.CONTENT : Kind.VALUE;
            return view(
                    question, text.multiline() ? "long" : "short", List.of(hint), List.of(textGroup(question, kind)));
        }
        return view(question, "information", List.of(), List.of());
    }

    private String text(Question.Row row) {
        return row.text().in(words.language());
    }

    private String severalHint(Question.MultipleChoice choice) {
        return choice.atMost() < choice.options().size()
                ? words.say("question.at-most", choice.atMost())
                : words.say("question.several");
    }

    private List<Label> optionChoices(List<Question.Option> options) {
        return options.stream()
                .map(option -> new Label(option.key(), option.text().in(words.language())))
                .toList();
    }

    private List<Label> scaleChoices(AnswerScale scale) {
        List<Label> labels = new ArrayList<>();
        boolean complete = scale.labels().size() == scale.hi() - scale.lo() + 1;
        Language language = words.language();
        for (int code = scale.lo(); code <= scale.hi(); code++) {
            Optional<String> label =
                    Optional.ofNullable(scale.labels().get(code)).map(text -> text.in(language));
            String number = Integer.toString(code);
            labels.add(new Label(
                    number,
                    label.map(text -> complete ? text : number + " – " + text).orElse(number)));
        }
        if (scale.dontKnow()) {
            labels.add(new Label(Cell.DONT_KNOW_TEXT, words.say("question.dont-know")));
        }
        if (scale.notApplicable()) {
            labels.add(new Label(Cell.NOT_APPLICABLE_TEXT, words.say("question.not-applicable")));
        }
        return labels;
    }

    private QuestionView choices(Question question, String kind, List<String> hints, List<Label> labels) {
        String key = question.key().value();
        return view(question, kind, hints, List.of(group(key, key, "", labels)));
    }

    private Group scaleGroup(String item, String control, String label, AnswerScale scale) {
        return group(item, control, label, scaleChoices(scale));
    }

    private static Group group(String item, String control, String label, List<Label> labels) {
        List<Choice> choices = labels.stream()
                .map(one -> new Choice(
                        FormMarkup.id(control, one.value()),
                        one.value(),
                        one.text(),
                        new Slot(Kind.CHECKED, control, one.value()).written()))
                .toList();
        return new Group(
                control,
                label,
                choices.get(0).id(),
                new Slot(Kind.ERROR, item, "").element(),
                new Slot(Kind.DESCRIBED, item, "").written(),
                "",
                choices);
    }

    /** The error of a pair is told once, above its first part. */
    private List<Group> pair(Question.ImportanceSatisfaction pair) {
        String key = pair.key().value();
        Group importance =
                scaleGroup(key, key + "." + Codebook.IMPORTANCE, words.say("question.importance"), pair.scale());
        Group satisfaction =
                scaleGroup(key, key + "." + Codebook.SATISFACTION, words.say("question.satisfaction"), pair.scale());
        return List.of(
                importance,
                new Group(
                        satisfaction.control(),
                        satisfaction.label(),
                        satisfaction.id(),
                        "",
                        satisfaction.described(),
                        "",
                        satisfaction.choices()));
    }

    private List<Group> places(Question.RankingQuestion ranking) {
        return IntStream.range(0, ranking.top())
                .mapToObj(place -> place(ranking, place))
                .toList();
    }

    private Group place(Question.RankingQuestion ranking, int place) {
        String key = ranking.key().value();
        Function<String, String> slot = value -> new Slot(Kind.SELECTED, key, place + "|" + value).written();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "", words.say("question.choose"), slot.apply("")));
        ranking.options()
                .forEach(option -> choices.add(
                        new Choice("", option.key(), option.text().in(words.language()), slot.apply(option.key()))));
        return new Group(
                key,
                words.say("question.place", place + 1),
                FormMarkup.id(key, Integer.toString(place + 1)),
                place == 0 ? new Slot(Kind.ERROR, key, "").element() : "",
                new Slot(Kind.INVALID, key, "").written(),
                "",
                choices);
    }

    private Group textGroup(Question question, Kind kind) {
        String key = question.key().value();
        Slot content = new Slot(kind, key, "");
        return new Group(
                key,
                "",
                FormMarkup.id(key, ""),
                new Slot(Kind.ERROR, key, "").element(),
                new Slot(Kind.INVALID, key, hintId(question)).written(),
                kind == Kind.CONTENT ? content.element() : content.written(),
                List.of());
    }

    private static String hintId(Question question) {
        return "hinweis-" + question.key();
    }

    private QuestionView view(Question question, String kind, List<String> hints, List<Group> groups) {
        QuestionHead head = question.head();
        Optional<String> help = head.help().map(text -> text.in(words.language()));
        List<String> shown = help.isPresent() && kind.equals("checkbox") ? withoutDefault(hints) : hints;
        boolean hinted = help.isPresent() || !shown.isEmpty();
        boolean single = groups.size() == 1 && !kind.equals("groups");
        String described = hinted ? hintId(question) : "";
        return new QuestionView(
                kind,
                head.key().value(),
                head.text().in(words.language()),
                help,
                shown,
                Optional.of(hintId(question)).filter(id -> hinted),
                head.required(),
                question instanceof Question.Likert || kind.equals("groups"),
                new Slot(
                                Kind.DESCRIBED,
                                single || kind.equals("ranking") ? head.key().value() : "",
                                described)
                        .written(),
                groups);
    }

    /** The help of a question often says already that several answers are possible. */
    private List<String> withoutDefault(List<String> hints) {
        return hints.size() <= MOST_OPTIONS_WITHOUT_HINT && hints.contains(words.say("question.several"))
                ? List.of()
                : hints;
    }
}
