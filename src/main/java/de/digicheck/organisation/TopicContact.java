package de.digicheck.organisation;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.LocalizedText;
import java.util.Optional;

/**
 * Whom to ask about a topic.
 *
 * @param field the action field; empty = everything else
 * @param label of the role or desk, such as "Abteilung Organisation und IT"; no person
 * @param contact mail address, or phone number in words
 */
public record TopicContact(Optional<ActionFieldKey> field, LocalizedText label, String contact) {}
