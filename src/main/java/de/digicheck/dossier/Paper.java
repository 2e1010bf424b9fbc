package de.digicheck.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * A dossier as it is read in one language.
 *
 * @param body name of the body; empty where none is named
 */
public record Paper(
        String title, String body, LocalDate day, String introduction, List<Section> sections, String motion) {

    public Paper {
        sections = List.copyOf(sections);
    }
}
