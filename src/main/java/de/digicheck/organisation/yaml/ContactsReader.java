package de.digicheck.organisation.yaml;

import de.digicheck.organisation.TopicContact;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.Place;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads whom to ask about which topic; what is wrong is left out. */
final class ContactsReader {

    private final Map<Optional<ActionFieldKey>, Place> places = new HashMap<>();

    List<TopicContact> read(YamlMap root) {
        return root.readList("contacts", this::contact);
    }

    private Optional<TopicContact> contact(YamlMap map) {
        Optional<YamlValue> named = map.find("field");
        Optional<ActionFieldKey> field = named.flatMap(YamlValue::asKey).map(ActionFieldKey::new);
        Optional<LocalizedText> label = map.requireLocalizedText("label", OrganisationYaml.EXPECTED);
        Optional<String> contact = map.require("contact").flatMap(PilotsReader::contact);
        map.rejectUnknownKeys();
        if (named.isPresent() && field.isEmpty()) {
            return Optional.empty();
        }
        Place place = named.map(YamlValue::place).orElse(map.place());
        Place other = places.putIfAbsent(field, place);
        if (other != null) {
            String topic = field.map(key -> "the field '" + key + "'").orElse("everything else");
            map.error(
                    "duplicate-contact",
                    topic + " also has a contact at " + other,
                    "name one contact a field, and one without a field");
            return Optional.empty();
        }
        return label.flatMap(text -> contact.map(some -> new TopicContact(field, text, some)));
    }
}
