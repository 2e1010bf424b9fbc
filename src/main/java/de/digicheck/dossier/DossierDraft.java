package de.digicheck.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is chosen for a dossier.
 *
 * @param body key of the body that meets; empty where none is named
 * @param day on which it meets
 * @param introduction own words at the beginning; may be empty
 * @param motion what is recommended or proposed to be resolved; may be empty
 */
public record DossierDraft(
        String title,
        Optional<String> body,
        LocalDate day,
        String introduction,
        List<ChosenSection> sections,
        String motion) {

    public DossierDraft {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a dossier has a title");
        }
        sections = List.copyOf(sections);
    }
}
