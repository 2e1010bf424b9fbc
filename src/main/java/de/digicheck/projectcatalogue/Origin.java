package de.digicheck.projectcatalogue;

import java.util.Optional;

/**
 * Where an outline comes from.
 *
 * @param reference key of the template, of the bundle of ideas, of the insight or of the office check; empty for a new one
 */
public record Origin(Kind kind, Optional<String> reference) {

    /** Written from nothing. */
    public static final Origin NEW = new Origin(Kind.NEW, Optional.empty());

    /** What it was made from. */
    public enum Kind implements Word {
        /** A template of the project catalogue. */
        TEMPLATE,
        /** A bundle of ideas of the staff. */
        IDEAS,
        /** The check of an office (<i>DigiCheck</i>). */
        OFFICE_CHECK,
        /** What a pilot has told the others. */
        INSIGHT,
        /** Nothing. */
        NEW
    }

    public Origin {
        if (reference.isPresent() == (kind == Kind.NEW)) {
            throw new IllegalArgumentException("an origin other than new has a reference, and only such a one");
        }
    }
}
