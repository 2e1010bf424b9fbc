package de.digicheck.participation.web;

import de.digicheck.participation.Walk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was sent. Names of our own begin with an underscore, which no item key does.
 *
 * @param campaign key of the campaign
 * @param journey the encrypted journey; empty at the start
 * @param page the page that was sent, and the button
 */
record SentForm(String campaign, String journey, Walk.Sent page) {

    private static final String OWN = "_";

    static SentForm of(MultiValueMap<String, String> form) {
        Map<String, List<String>> controls = new HashMap<>();
        form.forEach((name, values) -> {
            if (!name.startsWith(OWN)) {
                controls.put(name, values);
            }
        });
        Walk.Sent page = new Walk.Sent(
                first(form, "_step", ""),
                first(form, "_action", "next"),
                first(form, "_return", "").equals(Walk.CHECK),
                controls);
        return new SentForm(first(form, "_campaign", ""), first(form, "_journey", ""), page);
    }

    private static String first(MultiValueMap<String, String> form, String name, String otherwise) {
        String value = form.getFirst(name);
        return value == null ? otherwise : value;
    }
}
