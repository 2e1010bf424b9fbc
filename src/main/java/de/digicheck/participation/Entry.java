package de.digicheck.participation;

import de.digicheck.organisation.Part;
import java.util.Optional;

/**
 * Somebody who has come with an access code.
 *
 * @param journey that has not begun; what the code says of its holder is in it
 * @param part of the announced grid; empty once the campaign is closed
 * @param used whether answers with this code are stored
 */
public record Entry(Admission admission, Journey journey, Optional<Part> part, boolean used) {}
