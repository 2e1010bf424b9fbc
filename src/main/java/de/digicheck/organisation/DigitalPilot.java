package de.digicheck.organisation;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Digital pilot (<i>Digitallotse</i>) of a unit and everything below it, until there is a nearer pilot.
 *
 * @param label of the role or desk, such as "Digitallotsin Bauhof"; no person
 * @param contact mail address, or phone number in words
 * @param deputy label of the role or desk that stands in
 * @param trained what the pilot has been trained in
 */
public record DigitalPilot(
        OrgUnitCode unit,
        LocalizedText label,
        Optional<String> contact,
        Optional<LocalizedText> deputy,
        Optional<Training> trained) {

    /**
     * A training.
     *
     * @param date when it was completed
     */
    public record Training(String programme, LocalDate date) {}
}
