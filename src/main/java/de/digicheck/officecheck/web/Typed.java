package de.digicheck.officecheck.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;

/** What stands in the controls of a form, by name. */
final class Typed {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Nothing yet. */
    Typed() {}

    static Typed of(MultiValueMap<String, String> data) {
        Typed typed = new Typed();
        data.forEach(typed.values::put);
        return typed;
    }

    /** Adds a value; further ones of the same name stand beside it. */
    void add(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    /** The value of a control, without blanks around it and with plain line feeds; empty where there is none. */
    String get(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0).replace("\r\n", "\n").strip();
    }

    /** All values of a control. */
    Set<String> all(String name) {
        return new TreeSet<>(values.getOrDefault(name, List.of()));
    }

    /** The whole number of a control; none where it is empty or none. */
    OptionalInt number(String name) {
        String text = get(name).replaceAll("[. \u00a0](?=[0-9]{3}(?![0-9]))", "");
        return text.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
