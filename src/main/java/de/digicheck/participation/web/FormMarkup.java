package de.digicheck.participation.web;

import de.digicheck.participation.FormEntries;
import de.digicheck.participation.Reading;
import de.digicheck.questionnaire.Question;
import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private final Map<ItemKey, Prepared> questions = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    /** Prepared HTML, and the slot behind it. */
    private record Piece(Ready html, Slot slot) {}

    /**
     * A question.
     *
     * @param blank the whole of it, when nothing is answered and nothing is wrong
     */
    private record Prepared(List<Piece> pieces, Set<String> controls, Ready blank) {

        static Prepared of(List<Piece> pieces) {
            Html blank = new Html();
            write(pieces, blank, FormEntries.NONE, Map.of());
            Set<String> controls =
                    pieces.stream().map(piece -> piece.slot().control()).collect(Collectors.toSet());
            return new Prepared(pieces, controls, Ready.of(blank));
        }

        void write(Html html, FormEntries entries, Map<String, String> errors) {
            if (errors.isEmpty() && isBlank(entries)) {
                html.raw(blank.bytes());
            } else {
                write(pieces, html, entries, errors);
            }
        }

        private boolean isBlank(FormEntries entries) {
            for (String control : controls) {
                if (!entries.of(control).isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        private static void write(List<Piece> pieces, Html html, FormEntries entries, Map<String, String> errors) {
            for (Piece piece : pieces) {
                html.raw(piece.html().bytes());
                piece.slot().fill(html, entries, errors);
            }
        }
    }

    private static final Slot NOTHING = new Slot(Slot.Kind.ERROR, "", "");

    FormMarkup(List<Question> all, ITemplateEngine templates, Wording words) {
        QuestionViews views = new QuestionViews(words);
        for (Question question : all) {
            QuestionView view = views.of(question);
            Context context = new Context(words.locale());
            context.setVariable("question", view);
            questions.put(question.key(), Prepared.of(split(templates.process(TEMPLATE, context))));
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
            pieces.add(new Piece(Ready.of(html.substring(end, matcher.start())), Slot.read(written)));
            end = matcher.end();
        }
        pieces.add(new Piece(Ready.of(html.substring(end)), NOTHING));
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
    void write(Html html, List<Question> some, Reading reading, FormEntries entries, Map<String, String> errors) {
        for (Question question : some) {
            if (reading.shows(question.head().visibleIf())) {
                write(html, question, entries, errors);
            }
        }
    }

    /** Writes a question, whether it is shown or not. */
    void write(Html html, Question question, FormEntries entries, Map<String, String> errors) {
        Prepared prepared = questions.get(question.key());
        if (prepared != null) {
            prepared.write(html, entries, errors);
        }
    }
}
