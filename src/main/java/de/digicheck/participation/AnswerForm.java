package de.digicheck.participation;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.ResponseRules;
import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A questionnaire, prepared once for reading answers to it. Visibility rules are evaluated again at every reading, and
 * answers to hidden questions are dropped.
 */
public final class AnswerForm {

    private final Questionnaire questionnaire;
    private final Codebook codebook;
    private final ResponseRules rules;
    private final Map<String, Item> items;
    private final List<String> controls;

    public AnswerForm(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.codebook = Codebook.of(questionnaire);
        this.rules = ResponseRules.of(codebook);
        this.items = codebook.items().stream()
                .collect(Collectors.toMap(item -> item.key().value(), item -> item));
        this.controls = codebook.items().stream()
                .flatMap(item -> FormEntries.controls(item).stream())
                .toList();
    }

    /** The names of all controls in the order of the questionnaire. */
    List<String> controls() {
        return controls;
    }

    /** The questionnaire. */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** The items in the order of the questionnaire. */
    public List<Item> items() {
        return codebook.items();
    }

    /** Reads what was typed into the controls of a form. */
    public Reading read(FormEntries entries, Background background) {
        return read(entries.given(codebook.items()), List.of(), background);
    }

    /**
     * Reads the values that a program gives.
     *
     * @param values by item key: numbers, texts, lists and maps of texts and numbers; {@code null} values are left out
     */
    public Reading read(Map<String, ?> values, Background background) {
        Map<ItemKey, Given> given = new HashMap<>();
        List<Violation> unknown = new ArrayList<>();
        values.forEach((key, value) -> {
            Item item = items.get(key);
            if (item == null) {
                unknown.add(new Violation(key, Violation.UNKNOWN_ITEM));
            } else {
                given.put(item.key(), GivenValue.of(item.question(), value));
            }
        });
        return read(given, unknown, background);
    }

    private Reading read(Map<ItemKey, Given> given, List<Violation> unknown, Background background) {
        AnswerSheet sheet = new AnswerSheet(codebook);
        for (Item item : codebook.items()) {
            Given one = given.get(item.key());
            if (one != null) {
                sheet.write(item, one);
            }
        }
        codebook.hide(sheet.cells(), background.unitKinds(), background.role());
        List<Violation> violations = violations(sheet);
        violations.addAll(unknown);
        return new Reading(codebook, sheet, violations, background);
    }

    /** One violation an item, that of the first kind that is found: unreadable, contradicting, missing. */
    private List<Violation> violations(AnswerSheet sheet) {
        Map<ItemKey, String> found = new HashMap<>(sheet.faults());
        rules.contradictions(sheet.cells()).forEach(one -> found.putIfAbsent(one.item(), one.code()));
        rules.unanswered(sheet.cells()).forEach(one -> found.putIfAbsent(one.item(), one.code()));
        List<Violation> violations = new ArrayList<>();
        for (Item item : codebook.items()) {
            String code = found.get(item.key());
            if (code != null && sheet.cells()[codebook.firstColumn(item.key())] != Cell.NOT_SHOWN) {
                violations.add(new Violation(item.key().value(), code));
            }
        }
        return violations;
    }
}
