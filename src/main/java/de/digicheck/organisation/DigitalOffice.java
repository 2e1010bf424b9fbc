package de.digicheck.organisation;

import de.digicheck.shared.LocalizedText;

/**
 * Digital office (<i>Digitalstelle</i>): answers where a unit has no pilot.
 *
 * @param contact mail address, or phone number in words
 */
public record DigitalOffice(LocalizedText label, String contact) {}
