package de.digicheck.campaign;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the digital officer records for a party: that it was told or heard, or that it said nothing in its time.
 *
 * @param party key of the party in the terms
 * @param outcome {@link Outcome#GIVEN} or {@link Outcome#LAPSED}
 * @param day on which it was told or heard
 * @param document reference in words
 */
public record PartyRecord(
        String party, Outcome outcome, LocalDate day, Optional<String> document, Optional<String> words) {}
