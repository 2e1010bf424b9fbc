package de.digicheck.officecheck;

/** How an office wants a process changed. */
public enum WantedChange {
    /** Digitise it as it is. */
    DIGITISE,
    /** Think it over first, then digitise. */
    REDESIGN,
    /** Leave it. */
    NONE
}
