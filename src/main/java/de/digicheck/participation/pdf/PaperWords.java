package de.digicheck.participation.pdf;

import de.digicheck.organisation.Municipality;
import de.digicheck.questionnaire.AnswerScale;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.RoleKey;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** Words of the questionnaire on paper. */
final class PaperWords {

    private final MessageSource messages;
    private final Municipality municipality;
    private final Language content;

    /**
     * Words in a language.
     *
     * @param content language of the questions; everything around them is in its base
     */
    PaperWords(MessageSource messages, Municipality municipality, Language content) {
        this.messages = messages;
        this.municipality = municipality;
        this.content = content;
    }

    /** One answer that can be ticked. */
    record Choice(String code, String label) {}

    Locale locale() {
        return content.base().locale();
    }

    String say(String code, Object... values) {
        return messages.getMessage(code, values, locale());
    }

    String in(LocalizedText text) {
        return text.in(content);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    String kind(String kind) {
        String found = messages.getMessage("paper.kind." + kind, null, kind, locale());
        return found == null ? kind : found;
    }

    String role(RoleKey role) {
        return municipality.findRole(role).map(group -> in(group.label())).orElse(role.value());
    }

    /** What can be ticked for an item, in order; nothing where something is written. */
    List<Choice> choices(Item item) {
        Question question = item.question();
        if (question instanceof Question.YesNo) {
            return List.of(
                    new Choice("yes", say("participation.question.yes")),
                    new Choice("no", say("participation.question.no")));
        }
        if (question instanceof Question.SingleChoice choice) {
            return options(choice.options());
        }
        if (question instanceof Question.MultipleChoice choice) {
            return options(choice.options());
        }
        return question instanceof Question.RankingQuestion ranking
                ? options(ranking.options())
                : item.scale().map(this::steps).orElse(List.of());
    }

    private List<Choice> options(List<Question.Option> options) {
        return options.stream()
                .map(option -> new Choice(option.key(), in(option.text())))
                .toList();
    }

    private List<Choice> steps(AnswerScale scale) {
        List<Choice> steps = new ArrayList<>();
        boolean complete = scale.labels().size() == scale.hi() - scale.lo() + 1;
        for (int code = scale.lo(); code <= scale.hi(); code++) {
            String number = Integer.toString(code);
            String label = Optional.ofNullable(scale.labels().get(code))
                    .map(text -> complete ? in(text) : number + " – " + in(text))
                    .orElse(number);
            steps.add(new Choice(number, label));
        }
        if (scale.dontKnow()) {
            steps.add(new Choice(Cell.DONT_KNOW_TEXT, say("participation.question.dont-know")));
        }
        if (scale.notApplicable()) {
            steps.add(new Choice(Cell.NOT_APPLICABLE_TEXT, say("participation.question.not-applicable")));
        }
        return steps;
    }
}
