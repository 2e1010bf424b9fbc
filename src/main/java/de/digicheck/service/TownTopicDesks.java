package de.digicheck.service;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.TopicContact;
import de.digicheck.platform.web.TopicDesks;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The contacts of the organisation file, with the topics as the action fields call them. */
@Component
final class TownTopicDesks implements TopicDesks {

    private final CurrentMunicipality town;
    private final ActionFields fields;

    TownTopicDesks(CurrentMunicipality town, ActionFields fields) {
        this.town = town;
        this.fields = fields;
    }

    @Override
    public List<TopicDesk> in(Language language) {
        List<TopicContact> contacts = town.now().contacts();
        Stream<TopicDesk> ofFields = fields.list().stream()
                .flatMap(field -> of(contacts, Optional.of(field.key())).map(one -> desk(one, field, language)));
        Stream<TopicDesk> ofTheRest = of(contacts, Optional.empty())
                .map(one -> new TopicDesk(Optional.empty(), one.label().in(language), one.contact()));
        return Stream.concat(ofFields, ofTheRest).toList();
    }

    private static Stream<TopicContact> of(List<TopicContact> contacts, Optional<ActionFieldKey> field) {
        return contacts.stream().filter(contact -> contact.field().equals(field));
    }

    private static TopicDesk desk(TopicContact contact, ActionField field, Language language) {
        return new TopicDesk(
                Optional.of(field.label().in(language)), contact.label().in(language), contact.contact());
    }
}
