package de.digicheck.participation.web;

import de.digicheck.participation.Admission;
import de.digicheck.participation.FormEntries;
import de.digicheck.participation.Violation;
import de.digicheck.participation.web.JourneyPage.Pointer;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** Fills the page on which a clerk enters a sheet of paper: all questions, in the order of the paper. */
final class PaperPages {

    private final FormMarkups markups;

    PaperPages(FormMarkups markups) {
        this.markups = markups;
    }

    /**
     * What the clerk sees.
     *
     * @param code as typed
     * @param unsure whether nobody knows if the sheet is stored
     * @param codeError name of the words that say what is wrong with the code
     * @param notice name of the words that say what became of the sheet before
     */
    record Sheet(
            String campaign,
            String heading,
            String language,
            String code,
            boolean unsure,
            Optional<String> codeError,
            Optional<String> notice,
            List<Pointer> errors,
            String body) {

        /** Tells whether the clerk has to mend something. */
        public boolean wrong() {
            return codeError.isPresent() || !errors.isEmpty();
        }
    }

    /** What became of a sheet, or why the page is shown. */
    enum Outcome {
        /** Nothing was sent yet. */
        NEXT("", ""),
        /** The sheet is stored. */
        STORED("stored", ""),
        /** There were answers with this code before. */
        STORED_BEFORE("again", ""),
        /** Answers cannot be taken. */
        WRONG_ANSWERS("", ""),
        /** The code is none of this campaign. */
        UNKNOWN_CODE("", "unknown"),
        /** The code is none of this campaign, like many before it. */
        TOO_MANY_CODES("", "too-many"),
        /** Nobody knows whether the sheet is stored. */
        UNSURE("", "");

        private final String notice;
        private final String codeError;

        Outcome(String notice, String codeError) {
            this.notice = notice;
            this.codeError = codeError;
        }
    }

    /** An empty page for the next sheet. */
    Rendering next(Admission admission, Tongue tongue, Outcome before) {
        return page(admission, tongue, new Typed("", FormEntries.NONE), List.of(), before);
    }

    /** What was typed from a sheet. */
    record Typed(String code, FormEntries entries) {

        @Override
        public String toString() {
            return "Typed";
        }
    }

    private static HttpStatus status(Outcome outcome) {
        return switch (outcome) {
            case NEXT, STORED, STORED_BEFORE -> HttpStatus.OK;
            case WRONG_ANSWERS, UNKNOWN_CODE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY_CODES -> HttpStatus.TOO_MANY_REQUESTS;
            case UNSURE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** The page again, with everything that was typed. */
    Rendering page(Admission admission, Tongue tongue, Typed typed, List<Violation> violations, Outcome outcome) {
        Questionnaire questionnaire = admission.form().questionnaire();
        Wording words = markups.words(tongue.content());
        FormMarkup markup = markups.of(questionnaire, tongue.content());
        Map<String, String> errors = errors(admission, violations, typed.entries(), markups.words(tongue.frame()));
        List<Pointer> pointers = new ArrayList<>();
        for (Item item : admission.form().items()) {
            String key = item.key().value();
            Optional.ofNullable(errors.get(key))
                    .ifPresent(error -> pointers.add(
                            new Pointer(markup.target(key), item.text().in(words.language()) + " – " + error)));
        }
        Sheet sheet = new Sheet(
                admission.campaign().key().value(),
                questionnaire.title().in(words.language()),
                tongue.content().tag(),
                typed.code(),
                outcome == Outcome.UNSURE,
                some(outcome.codeError),
                some(outcome.notice),
                pointers,
                body(questionnaire, markup, typed.entries(), errors, words));
        return Rendering.view("participation/paper")
                .status(status(outcome))
                .modelAttribute("page", sheet)
                .build();
    }

    private static Optional<String> some(String words) {
        return Optional.of(words).filter(any -> !any.isEmpty());
    }

    private static Map<String, String> errors(
            Admission admission, List<Violation> violations, FormEntries entries, Wording frame) {
        ErrorWords says = new ErrorWords(frame);
        Map<String, String> errors = new LinkedHashMap<>();
        for (Violation violation : violations) {
            admission.form().items().stream()
                    .filter(item -> item.key().value().equals(violation.item()))
                    .findFirst()
                    .ifPresent(item -> errors.put(violation.item(), says.say(violation, item, entries)));
        }
        return errors;
    }

    private static String body(
            Questionnaire questionnaire,
            FormMarkup markup,
            FormEntries entries,
            Map<String, String> errors,
            Wording words) {
        Html html = new Html();
        for (Section section : questionnaire.sections()) {
            html.element("h2", section.title().in(words.language()));
            for (Question question : section.questions()) {
                markup.write(html, question, entries, errors);
            }
        }
        return html.toString();
    }
}
