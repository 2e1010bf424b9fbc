package de.digicheck.campaign;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days on which a campaign takes answers, in German time.
 *
 * @param opens first day
 * @param closes last day, not before the first
 */
public record CampaignWindow(LocalDate opens, LocalDate closes) {

    /** The calendar of German municipalities. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    public CampaignWindow {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("closes on " + closes + ", before it opens on " + opens);
        }
    }

    /** Tells whether a day lies in the window. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
