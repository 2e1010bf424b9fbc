package de.digicheck.questionnaire;

import java.util.Optional;

/**
 * Column of the responses of a questionnaire.
 *
 * @param name item key, or {@code item.part}
 * @param part option of a multiple choice or ranking; {@code importance} or {@code satisfaction} of a pair
 */
public record Column(String name, Item item, Optional<String> part, CellFormat format) {}
