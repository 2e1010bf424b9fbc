package de.digicheck.questionnaire;

import de.digicheck.shared.ItemKey;
import de.digicheck.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What all questions have.
 *
 * @param required whether an answer must be given when the question is shown
 * @param sensitive whether results need larger groups (leadership)
 * @param factual whether the answer is a fact that stays the same between waves
 * @param sources lines of the mission page that the question serves, such as {@code R38}
 */
public record QuestionHead(
        ItemKey key,
        LocalizedText text,
        Optional<LocalizedText> help,
        boolean required,
        Optional<VisibilityRule> visibleIf,
        boolean sensitive,
        boolean factual,
        List<String> sources) {

    public QuestionHead {
        sources = List.copyOf(sources);
    }
}
