package de.digicheck.officecheck;

import java.time.Instant;

/**
 * A check as somebody has left it.
 *
 * @param number from 1
 * @param by name of the account
 */
public record CheckVersion(int number, Instant at, String by, OfficeCheck check) {

    public CheckVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions are counted from 1");
        }
    }

    /** Names the check. */
    public CheckId id() {
        return check.id();
    }
}
