package de.digicheck.officecheck;

import java.time.Instant;

/**
 * A check as somebody has left it.
 *
 * @param number from 1
 * @param by name of the account; {@link #byTeam} of who has come by the link of the team, which is no name of an account
 */
public record CheckVersion(int number, Instant at, String by, OfficeCheck check) {

    private static final String TEAM = "Team: ";

    public CheckVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions are counted from 1");
        }
    }

    /** Who has come by the link of the team, by the name that was typed. */
    public static String byTeam(String name) {
        return TEAM + name;
    }

    /** Tells whether somebody without an account has left it so. */
    public boolean isByTeam() {
        return by.startsWith(TEAM);
    }

    /** Names the check. */
    public CheckId id() {
        return check.id();
    }
}
