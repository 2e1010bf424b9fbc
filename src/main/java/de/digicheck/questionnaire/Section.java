package de.digicheck.questionnaire;

import de.digicheck.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/** Section (<i>Fragenblock</i>): questions that are shown together. */
public record Section(
        String key,
        LocalizedText title,
        Optional<LocalizedText> text,
        Optional<VisibilityRule> visibleIf,
        List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
