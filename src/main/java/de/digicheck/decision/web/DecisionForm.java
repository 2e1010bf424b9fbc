package de.digicheck.decision.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.MultiValueMap;

/**
 * What stands in a form.
 *
 * @param address the number of the proposal, as it stands in the address; empty for a new one
 * @param values by the name of the field
 */
record DecisionForm(String address, Map<String, String> values) {

    DecisionForm {
        values = Map.copyOf(values);
    }

    static DecisionForm of(String address, MultiValueMap<String, String> data) {
        Map<String, String> values = new HashMap<>();
        data.forEach((name, all) -> values.put(name, all.isEmpty() ? "" : String.valueOf(all.get(0))));
        values.replaceAll((name, value) -> value.replace("\r\n", "\n").strip());
        return new DecisionForm(address, values);
    }

    /** What stands in a field; empty where it is not there. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    Optional<LocalDate> day(String name) {
        try {
            return value(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value(name)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** A whole number ≥ 0 of at most nine digits, where there is one. */
    OptionalInt number(String name) {
        String text = value(name);
        return text.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The version that was seen; one that never is where there is none. */
    int seen() {
        return number("version").orElse(0);
    }
}
