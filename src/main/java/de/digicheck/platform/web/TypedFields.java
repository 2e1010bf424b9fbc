package de.digicheck.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the fields of a form: the first value of each, without blanks around it, lines ending as on Unix.
 *
 * @param values by the name of the field
 */
public record TypedFields(Map<String, String> values) {

    public TypedFields {
        values = Map.copyOf(values);
    }

    /** What was sent. */
    public static TypedFields of(MultiValueMap<String, String> data) {
        Map<String, String> values = new HashMap<>();
        data.forEach((name, all) -> values.put(name, all.isEmpty() ? "" : String.valueOf(all.get(0))));
        values.replaceAll((name, value) -> value.replace("\r\n", "\n").strip());
        return new TypedFields(values);
    }

    /** What stands in a field; empty where it is not there. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** A day as browsers send it, {@code 2027-01-31}; empty where there is none, and for anything else. */
    public Optional<LocalDate> day(String name) {
        try {
            return value(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value(name)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** A whole number ≥ 0 of at most nine digits, where there is one. */
    public OptionalInt number(String name) {
        String text = value(name);
        return text.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
