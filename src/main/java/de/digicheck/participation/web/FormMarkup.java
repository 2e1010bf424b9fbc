package de.digicheck.participation.web;

import de.digicheck.participation.FormEntries;
import de.digicheck.participation.Reading;
import de.digicheck.questionnaire.Question;
import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The questions of a questionnaire as HTML in one language, made once: what never changes lies ready, and the slots
 * between are filled for each page.
 */
final class FormMarkup {

    private static final Pattern SLOT =
            Pattern.compile("<b data-slot=\"([^\"]*)\"></b>|\\s+data-(?:slot|fill)=\"([^\"]*)\"");
    private static final String TEMPLATE = "participation/question";

    private final Map<ItemKey, List<Piece>> questions = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    /** Prepared HTML, and the slot behind it. */
    private record Piece(String html, Slot slot) {}

    private static final Slot NOTHING = new Slot(Slot.Kind.ERROR, "", "");

    FormMarkup(List<Question> all, ITemplateEngine templates, Wording words) {
        QuestionViews views = new QuestionViews(words);
        for (Question question : all) {
            QuestionView view = views.of(question);
            Context context = new Context(words.locale());
            context.setVariable("question", view);
            questions.put(question.key(), split(templates.process(TEMPLATE, context)));
            view.groups().forEach(group -> targets.putIfAbsent(itemOf(question, group), group.id()));
        }
    }

    private static String itemOf(Question question, QuestionView.Group group) {
        return question instanceof Question.Matrix
                ? group.control()
                : question.key().value();
    }

    private static List<Piece> split(String html) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = SLOT.matcher(html);
        int end = 0;
        while (matcher.find()) {
            String written = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            pieces.add(new Piece(html.substring(end, matcher.start()), Slot.read(written)));
            end = matcher.end();
        }
        pieces.add(new Piece(html.substring(end), NOTHING));
        return pieces;
    }

    /** Id of a control, or of one choice of it. */
    static String id(String control, String value) {
        return value.isEmpty() ? "f-" + control : "f-" + control + "." + value;
    }

    /** Id of the first control of an item, where a link to it leads. */
    String target(String item) {
        return targets.getOrDefault(item, "");
    }

    /**
     * Writes those questions that are shown.
     *
     * @param errors words by item
     */
    void write(
            StringBuilder html, List<Question> some, Reading reading, FormEntries entries, Map<String, String> errors) {
        for (Question question : some) {
            if (reading.shows(question.head().visibleIf())) {
                write(html, question, entries, errors);
            }
        }
    }

    /** Writes a question, whether it is shown or not. */
    void write(StringBuilder html, Question question, FormEntries entries, Map<String, String> errors) {
        for (Piece piece : questions.getOrDefault(question.key(), List.of())) {
            html.append(piece.html());
            piece.slot().fill(html, entries, errors);
        }
    }
}
