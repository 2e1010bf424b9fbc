package de.digicheck.organisation;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.PartKey;

/**
 * What a part is made of: a unit with everything below it, the staff directly at a unit, or the staff of a role group.
 *
 * @param code key of the part that it alone would be
 */
public record PartMember(PartKey code, LocalizedText label) {}
