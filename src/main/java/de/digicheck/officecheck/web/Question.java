package de.digicheck.officecheck.web;

import java.util.List;
import java.util.Optional;

/**
 * Something that a form asks.
 *
 * @param kind {@code scale}, {@code choice} (one of several), {@code choices} (some of several), {@code text},
 *     {@code number} or {@code area}
 * @param value what was typed; empty for choices
 * @param stored what somebody else has stored meanwhile, where it differs
 */
record Question(
        String name,
        String kind,
        String label,
        Optional<String> hint,
        List<Option> options,
        String value,
        Optional<String> stored) {

    /** One of the answers. */
    record Option(String value, String label, boolean chosen) {}

    /** The id of its control. */
    public String id() {
        return "frage-" + name.replace('.', '-');
    }
}
