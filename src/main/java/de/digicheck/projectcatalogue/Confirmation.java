package de.digicheck.projectcatalogue;

import java.time.LocalDate;

/**
 * That a role of the town has confirmed figures; ends when they change.
 *
 * @param office the role in words, such as the head of finance; never blank
 * @param account who has recorded it
 * @param day in German time
 */
public record Confirmation(String office, String account, LocalDate day) {

    public Confirmation {
        if (office.isBlank()) {
            throw new IllegalArgumentException("a confirmation names who has confirmed");
        }
    }
}
