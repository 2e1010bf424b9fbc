package de.digicheck.questionnaire;

import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One version of a questionnaire (<i>Fragebogen</i>). Never changed once it is used: {@code contentHash} tells.
 *
 * @param version counts from 1
 * @param languages the first one is the fallback of texts that are not translated
 * @param minutes about how long it takes to answer
 * @param contentHash SHA-256 in hexadecimal over everything a respondent sees or an analysis uses
 */
public record Questionnaire(
        String key,
        int version,
        List<Language> languages,
        Layout layout,
        LocalizedText title,
        Optional<LocalizedText> introduction,
        OptionalInt minutes,
        List<Section> sections,
        String contentHash) {

    public Questionnaire {
        languages = List.copyOf(languages);
        sections = List.copyOf(sections);
    }

    /** All questions in order. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    /** All items in order: the questions that can be answered, and the rows of a matrix instead of the matrix. */
    public List<Item> items() {
        return sections.stream().flatMap(Item::of).toList();
    }
}
