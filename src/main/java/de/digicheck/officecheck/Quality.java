package de.digicheck.officecheck;

/** What a process is rated by, from 0 (not at all) to 4 (fully). */
public enum Quality {
    /** <i>Einfach</i>. */
    SIMPLE,
    /** <i>Medienbruchfrei</i>. */
    UNBROKEN,
    /** <i>Kundenorientiert</i>. */
    CUSTOMER_ORIENTED,
    /** <i>Transparent</i>. */
    TRANSPARENT
}
