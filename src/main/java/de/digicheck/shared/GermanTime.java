package de.digicheck.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which towns count days. */
public final class GermanTime {

    /** The time zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private GermanTime() {}

    /** The day that it is now by a clock. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
