package de.digicheck.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands in the form of the search, as it was typed.
 *
 * @param from first day
 * @param to last day
 * @param account name of an account
 * @param role role that an account has today
 * @param action word of the log
 * @param subject campaign or detail
 */
record AuditSearch(String from, String to, String account, String role, String action, String subject) {

    /** The parameters of an address. */
    static AuditSearch of(MultiValueMap<String, String> parameters) {
        return new AuditSearch(
                value(parameters, "von"),
                value(parameters, "bis"),
                value(parameters, "konto"),
                value(parameters, "rolle"),
                value(parameters, "aktion"),
                value(parameters, "gegenstand"));
    }

    private static String value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name)).orElse("").strip();
    }

    /** The controls that cannot be read: {@code von}, {@code bis}. */
    List<String> unreadable() {
        List<String> fields = new ArrayList<>();
        if (!from.isEmpty() && day(from).isEmpty()) {
            fields.add("von");
        }
        if (!to.isEmpty() && day(to).isEmpty()) {
            fields.add("bis");
        }
        return fields;
    }

    /** A day as a date control sends it; empty when it is none. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The query of an address that asks for the same again. */
    String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        add(address, "von", from);
        add(address, "bis", to);
        add(address, "konto", account);
        add(address, "rolle", role);
        add(address, "aktion", action);
        add(address, "gegenstand", subject);
        return Optional.ofNullable(address.encode().build().getQuery()).orElse("");
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
