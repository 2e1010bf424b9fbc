package de.digicheck.report.html;

import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.release.Release;
import de.digicheck.report.ReportDocument;
import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Questions that count for no action field.
 *
 * @param choices questions with answers to count
 * @param texts free texts, of which only the number is shown
 */
public record QuestionsView(List<ItemView> choices, List<ItemView> texts) {

    static QuestionsView of(ReportDocument document, Words words) {
        Release release = document.results().release();
        Set<ItemKey> scored = new HashSet<>();
        release.fields().values().forEach(field -> scored.addAll(field.items()));
        List<ItemView> choices = new ArrayList<>();
        List<ItemView> texts = new ArrayList<>();
        for (Item item : document.questionnaire().items()) {
            if (!scored.contains(item.key()) && release.items().containsKey(item.key())) {
                boolean text = item.question() instanceof Question.FreeText;
                (text ? texts : choices).add(ItemView.of(item, release, words));
            }
        }
        return new QuestionsView(choices, texts);
    }

    /** Tells whether there is anything to show. */
    public boolean isEmpty() {
        return choices.isEmpty() && texts.isEmpty();
    }
}
