package de.digicheck.shared;

import java.time.ZoneId;

/** The time by which towns count days. */
public final class GermanTime {

    /** The time zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private GermanTime() {}
}
