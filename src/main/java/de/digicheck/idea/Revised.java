package de.digicheck.idea;

/** Something that is kept and changed; each change is the next revision. */
public interface Revised {

    /** Its name. */
    IdeaId id();

    /** Counted from 1. */
    int revision();
}
