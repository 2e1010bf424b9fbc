package de.digicheck.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a party (<i>beteiligte Stelle</i>) has said to a plan, or what was recorded for it.
 *
 * @param party key of the party in the terms
 * @param termsHash fingerprint of the terms it is about
 * @param day on which it was said, in German time
 * @param at when it was recorded
 * @param by name of the account that recorded it
 * @param document reference in words, such as the title and day of a staff agreement, or a file number
 * @param words reason of a refusal, or the conditions
 */
public record Statement(
        String party,
        Outcome outcome,
        String termsHash,
        LocalDate day,
        Instant at,
        String by,
        Optional<String> document,
        Optional<String> words) {}
