package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.Question;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Place;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of questions and matrix rows in the order of the questionnaire. They share one set of names, because each
 * becomes a column of the responses. Codes: {@code duplicate-item}, {@code reserved-key}.
 */
final class ItemIndex {

    /** Columns of the responses that are no items. */
    private static final Set<String> RESERVED = Set.of("unit", "role");

    private record Entry(int position, Place place) {}

    private final Map<ItemKey, Entry> entries = new HashMap<>();
    private final Map<ItemKey, Question> questions = new HashMap<>();
    private int questionsSoFar;

    /** Position of the question that is read next. */
    int nextPosition() {
        return questionsSoFar;
    }

    /** Begins the next question and tells its position. */
    int begin() {
        return questionsSoFar++;
    }

    /** Takes the key of a question or row. */
    Optional<ItemKey> declare(YamlValue value, int position) {
        Optional<String> text = value.asKey();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (RESERVED.contains(text.get())) {
            value.error(
                    "reserved-key", "'" + text.get() + "' is a column of every response", "choose another item key");
            return Optional.empty();
        }
        ItemKey key = new ItemKey(text.get());
        Entry first = entries.putIfAbsent(key, new Entry(position, value.place()));
        if (first != null) {
            String where = "line " + first.place().line();
            value.error("duplicate-item", "'" + key + "' is used already in " + where, "choose another item key");
        }
        return Optional.of(key);
    }

    /** Remembers a question that was read without an error, for later rules. */
    void define(Question question) {
        questions.putIfAbsent(question.key(), question);
        if (question instanceof Question.Matrix matrix) {
            matrix.rows().forEach(row -> questions.putIfAbsent(row.key(), matrix));
        }
    }

    /** Position of the question with a key, or of the matrix of a row with that key. */
    Optional<Integer> position(ItemKey key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::position);
    }

    /** The question with a key, or the matrix of a row with that key, unless it had errors. */
    Optional<Question> question(ItemKey key) {
        return Optional.ofNullable(questions.get(key));
    }

    /** Advice for a key that nobody has. */
    String instead(ItemKey unknown) {
        List<String> known = entries.keySet().stream().map(ItemKey::value).toList();
        return Suggestion.instead(unknown.value(), known);
    }
}
