package de.digicheck.questionnaire;

/** How the sections are shown to a respondent. */
public enum Layout {
    /** One page a section. */
    SECTIONS,
    /** All sections on one page. */
    ONE_PAGE
}
