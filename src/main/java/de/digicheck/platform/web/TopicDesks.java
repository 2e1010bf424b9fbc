package de.digicheck.platform.web;

import de.digicheck.shared.Language;
import java.util.List;
import java.util.Optional;

/** Whom everybody can ask about a topic. */
@FunctionalInterface
public interface TopicDesks {

    /**
     * The desks as they are named now: of the action fields in their order, then of everything else.
     *
     * @return empty where the town has named none
     */
    List<TopicDesk> in(Language language);

    /**
     * A role or desk, never a person.
     *
     * @param topic name of an action field; empty = everything else
     * @param contact mail address, or phone number in words
     */
    record TopicDesk(Optional<String> topic, String name, String contact) {

        /** Tells whether the contact is a mail address. */
        public boolean hasMail() {
            return contact.matches("[^@\\s]+@[^@\\s]+");
        }
    }
}
