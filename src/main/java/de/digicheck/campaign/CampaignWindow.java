package de.digicheck.campaign;

import java.time.LocalDate;

/**
 * The days on which a campaign takes answers, in German time.
 *
 * @param opens first day
 * @param closes last day, not before the first
 * @param automatic whether the service opens on the first day and closes after the last by itself
 */
public record CampaignWindow(LocalDate opens, LocalDate closes, boolean automatic) {

    public CampaignWindow {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("closes on " + closes + ", before it opens on " + opens);
        }
    }

    /** A window that is opened and closed by hand. */
    public CampaignWindow(LocalDate opens, LocalDate closes) {
        this(opens, closes, false);
    }

    /** Tells whether a day lies in the window. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    /** The same with a later last day. */
    CampaignWindow until(LocalDate later) {
        return new CampaignWindow(opens, later, automatic);
    }

    /** Tells whether this window only adds days at the end of another. */
    boolean prolongs(CampaignWindow other) {
        return opens.equals(other.opens) && !closes.isBefore(other.closes) && automatic == other.automatic;
    }
}
