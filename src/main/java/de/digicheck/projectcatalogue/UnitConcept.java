package de.digicheck.projectcatalogue;

import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the concept (<i>Fachkonzept</i>) of a unit lies.
 *
 * @param reference what it is called, or where it is filed; never blank
 * @param address web address, {@code http} or {@code https}
 * @param day its date
 */
public record UnitConcept(OrgUnitCode unit, String reference, Optional<String> address, LocalDate day) {

    public UnitConcept {
        if (reference.isBlank() || address.filter(one -> !isAddress(one)).isPresent()) {
            throw new IllegalArgumentException("a concept has a reference, and a web address or none");
        }
    }

    /** Tells whether a text can be a web address. */
    public static boolean isAddress(String text) {
        return text.matches("https?://[\\x21-\\x7e&&[^\"<>\\\\^`{|}]]+");
    }
}
