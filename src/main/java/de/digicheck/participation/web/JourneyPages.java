package de.digicheck.participation.web;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.participation.Admission;
import de.digicheck.participation.FormEntries;
import de.digicheck.participation.JourneyCipher;
import de.digicheck.participation.Move;
import de.digicheck.participation.Reading;
import de.digicheck.participation.Steps;
import de.digicheck.participation.Violation;
import de.digicheck.participation.Walk;
import de.digicheck.participation.web.JourneyPage.Checked;
import de.digicheck.participation.web.JourneyPage.Pointer;
import de.digicheck.participation.web.KeptPages.Mark;
import de.digicheck.platform.security.ContentPolicy;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Section;
import de.digicheck.shared.ItemKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Fills the pages of the journey. */
final class JourneyPages {

    private static final String TEMPLATE = "participation/step";
    private static final int LONGEST_POINTER = 90;

    private final FormMarkups markups;
    private final JourneyCipher cipher;
    private final KeptPages kept;

    JourneyPages(FormMarkups markups, JourneyCipher cipher, KeptPages kept) {
        this.markups = markups;
        this.cipher = cipher;
        this.kept = kept;
    }

    /** The page of a move that shows questions, or the last page. */
    Rendering show(Admission admission, Move move, ServerWebExchange exchange) {
        if (move instanceof Move.Show show) {
            Tongue tongue = Tongue.of(exchange, admission.form().questionnaire());
            return show.errors().isEmpty() ? right(admission, show, tongue) : wrong(step(admission, show, tongue));
        }
        return check(admission, move, HttpStatus.OK, exchange);
    }

    /** What decides how a page without errors looks, but for the answers and the journey. */
    private record StepKey(
            CampaignKey campaign,
            String contentHash,
            Tongue tongue,
            int step,
            int place,
            int places,
            boolean returning,
            Set<ItemKey> added,
            boolean anyRequired,
            boolean texts) {}

    private Rendering right(Admission admission, Move.Show show, Tongue tongue) {
        Steps steps = markups.walk(admission.form()).steps();
        List<Integer> shown = steps.shown(show.reading());
        Map<Mark, byte[]> texts = Map.of(
                Mark.JOURNEY,
                cipher.seal(show.journey(), admission.form()).getBytes(StandardCharsets.US_ASCII),
                Mark.BODY,
                body(admission, show, tongue, Map.of()).bytes());
        StepKey key = new StepKey(
                admission.campaign().key(),
                admission.form().questionnaire().contentHash(),
                tongue,
                show.step(),
                shown.indexOf(show.step()),
                shown.size(),
                show.returning(),
                show.added(),
                isAnyRequired(steps.items(show.step()), show.reading()),
                asksForText(steps.items(show.step()), show.reading()));
        return kept.show(TEMPLATE, key, () -> step(admission, show, tongue).marked(), texts, policy(key.texts()));
    }

    private static Rendering wrong(JourneyPage.Step step) {
        return Rendering.view(TEMPLATE)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("page", step)
                .header(ContentPolicy.HEADER, policy(step.texts()))
                .build();
    }

    private static String policy(boolean texts) {
        return texts ? ContentPolicy.WITH_SILENT_SCRIPT : ContentPolicy.PLAIN;
    }

    /** The last page; any status but 200 says that it is not known whether the answers are stored. */
    Rendering check(Admission admission, Move move, HttpStatus status, ServerWebExchange exchange) {
        Tongue tongue = Tongue.of(exchange, admission.form().questionnaire());
        JourneyPage.Check page = check(admission, move, status != HttpStatus.OK, tongue);
        return status == HttpStatus.OK && page.open() == 0
                ? kept.show("participation/check", page.marked(), page::marked, page.marks())
                : page("participation/check", status, page);
    }

    /** The page that shows a resume code. */
    Rendering saved(Admission admission, Move.Save save, ServerWebExchange exchange) {
        Tongue tongue = Tongue.of(exchange, admission.form().questionnaire());
        Wording frame = markups.words(tongue.frame());
        JourneyPage.Saved page = new JourneyPage.Saved(
                admission.campaign().key().value(),
                cipher.seal(save.journey(), admission.form()),
                save.step() == 0 ? Walk.CHECK : Integer.toString(save.step()),
                tongue.content().tag(),
                save.journey().resume().printed(),
                Dates.say(admission.campaign().plan().window().closes(), frame));
        return page("participation/saved", HttpStatus.OK, page);
    }

    private static Rendering page(String view, HttpStatus status, Object page) {
        return Rendering.view(view).status(status).modelAttribute("page", page).build();
    }

    JourneyPage.Step step(Admission admission, Move.Show show, Tongue tongue) {
        Questionnaire questionnaire = admission.form().questionnaire();
        Wording words = markups.words(tongue.content());
        Wording frame = markups.words(tongue.frame());
        Steps steps = markups.walk(admission.form()).steps();
        List<Integer> shown = steps.shown(show.reading());
        FormMarkup markup = markups.of(questionnaire, tongue.content());
        Map<String, String> errors = errors(show, steps, frame);
        String title = questionnaire.title().in(tongue.content());
        boolean whole =
                steps.sections(show.step()).size() == questionnaire.sections().size();
        return new JourneyPage.Step(
                admission.campaign().key().value(),
                cipher.seal(show.journey(), admission.form()),
                show.step(),
                show.returning(),
                errors.isEmpty() ? title : frame.say("error.title", title),
                whole ? title : steps.sections(show.step()).get(0).title().in(tongue.content()),
                frame.say("step.progress", shown.indexOf(show.step()) + 1, shown.size()),
                tongue.content().tag(),
                tongue.foreign(),
                tongue.others(questionnaire),
                pointers(errors, steps.items(show.step()), markup, words),
                added(show, steps, markup, words),
                isAnyRequired(steps.items(show.step()), show.reading()),
                shown.indexOf(show.step()) <= 0,
                show.returning() || shown.indexOf(show.step()) == shown.size() - 1,
                asksForText(steps.items(show.step()), show.reading()),
                body(admission, show, tongue, errors).toString());
    }

    private static Map<String, String> errors(Move.Show show, Steps steps, Wording frame) {
        ErrorWords says = new ErrorWords(frame);
        FormEntries entries = show.journey().entries();
        Map<String, Item> items = steps.items(show.step()).stream()
                .collect(Collectors.toMap(item -> item.key().value(), item -> item));
        Map<String, String> errors = new LinkedHashMap<>();
        for (Violation violation : show.errors()) {
            Item item = items.get(violation.item());
            if (item != null) {
                errors.put(violation.item(), says.say(violation, item, entries));
            }
        }
        return errors;
    }

    private static List<Pointer> pointers(
            Map<String, String> errors, List<Item> items, FormMarkup markup, Wording words) {
        List<Pointer> pointers = new ArrayList<>();
        for (Item item : items) {
            String error = errors.get(item.key().value());
            if (error != null) {
                pointers.add(new Pointer(markup.target(item.key().value()), shortened(item, words) + " – " + error));
            }
        }
        return pointers;
    }

    private static List<Pointer> added(Move.Show show, Steps steps, FormMarkup markup, Wording words) {
        return steps.items(show.step()).stream()
                .filter(item -> show.added().contains(item.key()))
                .map(item -> new Pointer(markup.target(item.key().value()), shortened(item, words)))
                .toList();
    }

    private static String shortened(Item item, Wording words) {
        String text = item.text().in(words.language());
        if (text.length() <= LONGEST_POINTER) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_POINTER);
        return text.substring(0, end > 0 ? end : LONGEST_POINTER) + " …";
    }

    private static boolean isAnyRequired(List<Item> items, Reading reading) {
        return items.stream().anyMatch(item -> item.question().head().required() && reading.shows(item.key()));
    }

    private static boolean asksForText(List<Item> items, Reading reading) {
        return items.stream()
                .anyMatch(item -> item.question() instanceof Question.FreeText && reading.shows(item.key()));
    }

    /** On a page of several sections each has its heading. */
    private Html body(Admission admission, Move.Show show, Tongue tongue, Map<String, String> errors) {
        Questionnaire questionnaire = admission.form().questionnaire();
        FormMarkup markup = markups.of(questionnaire, tongue.content());
        List<Section> sections = markups.walk(admission.form()).steps().sections(show.step());
        boolean whole = sections.size() == questionnaire.sections().size();
        Html html = new Html();
        for (Section section : sections) {
            if (!Steps.isShown(section, show.reading())) {
                continue;
            }
            if (whole) {
                html.element("h2", section.title().in(tongue.content()));
            }
            section.text().ifPresent(text -> html.element("p", text.in(tongue.content())));
            markup.write(
                    html, section.questions(), show.reading(), show.journey().entries(), errors);
        }
        return html;
    }

    JourneyPage.Check check(Admission admission, Move move, boolean unsure, Tongue tongue) {
        Questionnaire questionnaire = admission.form().questionnaire();
        List<Checked> sections = sections(admission, move.reading(), tongue);
        return new JourneyPage.Check(
                admission.campaign().key().value(),
                cipher.seal(move.journey(), admission.form()),
                tongue.content().tag(),
                tongue.foreign(),
                tongue.others(questionnaire),
                sections.stream().mapToInt(section -> section.open().size()).sum(),
                sections,
                unsure);
    }

    private List<Checked> sections(Admission admission, Reading reading, Tongue tongue) {
        Steps steps = markups.walk(admission.form()).steps();
        Wording words = markups.words(tongue.content());
        Questionnaire questionnaire = admission.form().questionnaire();
        List<Checked> sections = new ArrayList<>();
        for (int step : steps.shown(reading)) {
            boolean whole =
                    steps.sections(step).size() == questionnaire.sections().size();
            String title = whole
                    ? questionnaire.title().in(words.language())
                    : steps.sections(step).get(0).title().in(words.language());
            List<String> open = steps.unanswered(step, reading).stream()
                    .map(item -> item.text().in(words.language()))
                    .toList();
            sections.add(new Checked(step, title, open));
        }
        return sections;
    }
}
