package de.digicheck.officecheck;

/** A way on which something comes in or goes out (<i>Kanal</i>). */
public enum Channel {
    LETTER,
    COUNTER,
    PHONE,
    FAX,
    MAIL,
    ONLINE,
    APPLICATION;

    /** Tells whether paper is handed over. */
    public boolean isPaper() {
        return this == LETTER || this == COUNTER || this == FAX;
    }
}
