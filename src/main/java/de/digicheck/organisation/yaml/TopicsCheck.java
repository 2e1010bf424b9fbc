package de.digicheck.organisation.yaml;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Keys;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlFile;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.Collection;
import java.util.List;

/** Checks the topics of contacts against the action fields, which stand in a file of their own. Code: {@code unknown-field}. */
public final class TopicsCheck {

    private final List<String> known;

    /** @param fields of the town */
    public TopicsCheck(Collection<ActionFieldKey> fields) {
        this.known = fields.stream().map(ActionFieldKey::value).toList();
    }

    /** Reports every contact for a field that there is not. */
    public void check(YamlMap organisation, Findings findings) {
        organisation.list("contacts").stream()
                .filter(YamlValue::isMap)
                .flatMap(value -> value.asMap().stream())
                .flatMap(contact -> contact.find("field").stream())
                .forEach(field -> check(field, findings));
    }

    /** The same for a text that is an organisation. */
    public void check(String name, String text, Findings findings) {
        YamlFile.parse(name, text, new Findings()).ifPresent(root -> check(root, findings));
    }

    private void check(YamlValue field, Findings findings) {
        field.asText()
                .filter(Keys::isKey)
                .filter(key -> !known.contains(key))
                .ifPresent(key -> findings.error(
                        "unknown-field",
                        field.place(),
                        "the contact is for '" + key + "', which is no action field",
                        Suggestion.instead(key, known)));
    }
}
