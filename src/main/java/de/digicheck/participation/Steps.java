package de.digicheck.participation;

import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Layout;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.Section;
import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The pages on which the sections of a questionnaire are asked: one a section, or one for all. A step is the number of
 * such a page, from 1; one whose sections are all hidden is passed over.
 */
public final class Steps {

    private final List<List<Section>> pages;
    private final List<List<Item>> items;

    /** The steps of a form. */
    public Steps(AnswerForm form) {
        List<Section> sections = form.questionnaire().sections();
        pages = form.questionnaire().layout() == Layout.ONE_PAGE
                ? List.of(sections)
                : sections.stream().map(List::of).toList();
        items = pages.stream().map(page -> itemsOf(page, form)).toList();
    }

    private static List<Item> itemsOf(List<Section> page, AnswerForm form) {
        Set<ItemKey> questions = page.stream()
                .flatMap(section -> section.questions().stream())
                .map(Question::key)
                .collect(Collectors.toSet());
        return form.items().stream()
                .filter(item -> questions.contains(item.question().key()))
                .toList();
    }

    /** The sections of a step. */
    public List<Section> sections(int step) {
        return pages.get(step - 1);
    }

    /** The items of a step. */
    public List<Item> items(int step) {
        return items.get(step - 1);
    }

    /** Tells whether there is such a step. */
    public boolean has(int step) {
        return step >= 1 && step <= pages.size();
    }

    /** The steps that somebody with these answers sees, in order. */
    public List<Integer> shown(Reading reading) {
        return IntStream.rangeClosed(1, pages.size())
                .filter(step -> isShown(step, reading))
                .boxed()
                .toList();
    }

    private boolean isShown(int step, Reading reading) {
        return sections(step).stream().anyMatch(section -> isShown(section, reading));
    }

    /** Tells whether a section has anything to show. */
    public static boolean isShown(Section section, Reading reading) {
        return reading.shows(section.visibleIf())
                && section.questions().stream()
                        .anyMatch(question -> reading.shows(question.head().visibleIf()));
    }

    /** The next step that is shown; 0 gives the first one; nothing behind the last one. */
    public OptionalInt after(int step, Reading reading) {
        return shown(reading).stream()
                .mapToInt(Integer::intValue)
                .filter(other -> other > step)
                .findFirst();
    }

    /** The step before that is shown, if there is one. */
    public OptionalInt before(int step, Reading reading) {
        return shown(reading).stream()
                .mapToInt(Integer::intValue)
                .filter(other -> other < step)
                .max();
    }

    /** The first step with a violation. */
    public OptionalInt firstWrong(Reading reading) {
        return IntStream.rangeClosed(1, pages.size())
                .filter(step -> !violations(step, reading).isEmpty())
                .findFirst();
    }

    /** The violations on a step, in order. */
    public List<Violation> violations(int step, Reading reading) {
        Set<String> keys = items(step).stream().map(item -> item.key().value()).collect(Collectors.toSet());
        return reading.violations().stream()
                .filter(violation -> keys.contains(violation.item()))
                .toList();
    }

    /**
     * Takes over what was sent from a step. A control that was shown and is not sent has been cleared, because browsers do
     * not send boxes that are not ticked; one that was not shown keeps its value. Controls of other steps are ignored.
     *
     * @param before how the answers read when the page was made
     */
    public FormEntries merge(int step, FormEntries entries, Map<String, List<String>> sent, Reading before) {
        Map<String, List<String>> changed = new HashMap<>();
        for (Item item : items(step)) {
            for (String control : FormEntries.controls(item)) {
                List<String> given = sent.get(control);
                if (given != null || before.shows(item.key())) {
                    changed.put(control, given == null ? List.of() : given);
                }
            }
        }
        return entries.with(changed);
    }

    /** The items of a step that are shown now, were not shown when the page was made, and have no answer yet. */
    public Set<ItemKey> added(int step, Reading before, Reading now) {
        return items(step).stream()
                .filter(item -> !before.shows(item.key()) && now.shows(item.key()) && !now.isAnswered(item))
                .map(Item::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The items of a step that are shown and have no answer. */
    public List<Item> unanswered(int step, Reading reading) {
        List<Item> open = new ArrayList<>();
        for (Item item : items(step)) {
            if (reading.shows(item.key()) && !reading.isAnswered(item)) {
                open.add(item);
            }
        }
        return open;
    }
}
