package de.digicheck.participation;

import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.shared.ItemKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was typed and chosen so far, as it was typed, right or wrong.
 *
 * @param values by name of control; a control without a value is left out
 */
public record FormEntries(Map<String, List<String>> values) {

    /** Nothing yet. */
    public static final FormEntries NONE = new FormEntries(Map.of());

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final String NO_NUMBER = "?";
    /** A point before groups of three digits may be meant as a thousands separator, so it is not guessed at. */
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+");

    public FormEntries {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((control, given) -> kept.put(control, List.copyOf(given)));
        values = Collections.unmodifiableMap(kept);
    }

    /** The names of the controls of an item: its key; of a pair two, with a point and the part behind it. */
    public static List<String> controls(Item item) {
        String key = item.key().value();
        return item.question() instanceof Question.ImportanceSatisfaction
                ? List.of(key + "." + Codebook.IMPORTANCE, key + "." + Codebook.SATISFACTION)
                : List.of(key);
    }

    /** The values of a control. */
    public List<String> of(String control) {
        return values.getOrDefault(control, List.of());
    }

    /** The only value of a control, or an empty text. */
    public String first(String control) {
        List<String> given = of(control);
        return given.isEmpty() ? "" : given.get(0);
    }

    /** The same entries with others in their place; controls with nothing but empty values are forgotten. */
    public FormEntries with(Map<String, List<String>> changed) {
        Map<String, List<String>> all = new HashMap<>(values);
        changed.forEach((control, given) -> {
            List<String> trimmed = withoutTrailingBlanks(given);
            if (trimmed.isEmpty()) {
                all.remove(control);
            } else {
                all.put(control, trimmed);
            }
        });
        return new FormEntries(all);
    }

    private static List<String> withoutTrailingBlanks(List<String> given) {
        int end = given.size();
        while (end > 0 && given.get(end - 1).isEmpty()) {
            end--;
        }
        return given.subList(0, end);
    }

    Map<ItemKey, Given> given(List<Item> items) {
        Map<ItemKey, Given> given = new HashMap<>();
        for (Item item : items) {
            if (controls(item).stream().anyMatch(values::containsKey)) {
                given.put(item.key(), given(item));
            }
        }
        return given;
    }

    private Given given(Item item) {
        List<String> controls = controls(item);
        if (controls.size() > 1) {
            return new Given.Pair(first(controls.get(0)), first(controls.get(1)));
        }
        List<String> all = of(controls.get(0));
        Question question = item.question();
        if (question instanceof Question.MultipleChoice || question instanceof Question.RankingQuestion) {
            return new Given.Several(all);
        }
        if (all.size() > 1) {
            return new Given.Wrong(Violation.WRONG_TYPE);
        }
        return new Given.One(question instanceof Question.NumberQuestion ? number(all.get(0)) : all.get(0));
    }

    /** A number as Germans and programs write it: with a comma or a point, and blanks between thousands. */
    static String number(String typed) {
        String text = BLANKS.matcher(typed).replaceAll("").replace('\u2212', '-');
        if (text.indexOf(',') < 0) {
            return THOUSANDS.matcher(text).matches() ? NO_NUMBER : text;
        }
        return text.indexOf('.') < 0 ? text.replace(',', '.') : NO_NUMBER;
    }
}
