package de.digicheck.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dossier as it was typed.
 *
 * @param body key of a body, or empty
 * @param day empty where it is none
 */
public record DossierEntry(
        String title, String body, Optional<LocalDate> day, String introduction, List<Line> sections, String motion) {

    /** A section as it was typed. */
    public record Line(String source, String text) {}

    public DossierEntry {
        sections = List.copyOf(sections);
    }

    /** The entry that would give this draft. */
    static DossierEntry of(DossierDraft draft) {
        return new DossierEntry(
                draft.title(),
                draft.body().orElse(""),
                Optional.of(draft.day()),
                draft.introduction(),
                draft.sections().stream()
                        .map(section -> new Line(section.source().value(), section.text()))
                        .toList(),
                draft.motion());
    }

    /** What it says, when nothing is wrong with it. */
    DossierDraft draft() {
        return new DossierDraft(
                title,
                Optional.of(body).filter(key -> !key.isEmpty()),
                day.orElseThrow(),
                introduction,
                sections.stream()
                        .map(line -> new ChosenSection(
                                SectionSource.find(line.source()).orElseThrow(), line.text()))
                        .toList(),
                motion);
    }
}
