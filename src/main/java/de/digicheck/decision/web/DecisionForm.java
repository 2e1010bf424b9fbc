package de.digicheck.decision.web;

import de.digicheck.platform.web.TypedFields;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.MultiValueMap;

/**
 * What stands in a form.
 *
 * @param address the number of the proposal, as it stands in the address; empty for a new one
 */
record DecisionForm(String address, TypedFields fields) {

    DecisionForm(String address, Map<String, String> values) {
        this(address, new TypedFields(values));
    }

    static DecisionForm of(String address, MultiValueMap<String, String> data) {
        return new DecisionForm(address, TypedFields.of(data));
    }

    /** What stands in a field; empty where it is not there. */
    public String value(String name) {
        return fields.value(name);
    }

    Optional<LocalDate> day(String name) {
        return fields.day(name);
    }

    OptionalInt number(String name) {
        return fields.number(name);
    }

    /** The version that was seen; one that never is where there is none. */
    int seen() {
        return number("version").orElse(0);
    }
}
