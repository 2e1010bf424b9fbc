package de.digicheck.organisation.yaml;

import de.digicheck.shared.RoleKey;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Headcount of a unit: {@code {admin: 12, lead: 1}}, or one number for a unit whose roles are not known. */
record Heads(Map<RoleKey, Integer> byRole, int withoutRole) {

    static final Heads NOBODY = new Heads(Map.of(), 0);

    /** More than any municipality employs; keeps sums within range. */
    private static final int MOST = 1_000_000;

    static Optional<Heads> read(YamlValue value, Set<RoleKey> roles) {
        if (!value.isMap()) {
            return count(value).map(heads -> new Heads(Map.of(), heads));
        }
        Map<RoleKey, Integer> byRole = new LinkedHashMap<>();
        value.asMap().orElseThrow().values().forEach((word, heads) -> {
            Optional<RoleKey> role =
                    roles.stream().filter(known -> known.value().equals(word)).findFirst();
            if (role.isEmpty()) {
                heads.error(
                        "unknown-role",
                        "'" + word + "' is not a role of this municipality",
                        Suggestion.instead(
                                word, roles.stream().map(RoleKey::value).toList()));
            }
            Optional<Integer> count = count(heads);
            role.ifPresent(known -> count.ifPresent(number -> byRole.put(known, number)));
        });
        return Optional.of(new Heads(byRole, 0));
    }

    private static Optional<Integer> count(YamlValue value) {
        Optional<Integer> count = value.asInteger();
        if (count.isPresent() && (count.get() < 0 || count.get() > MOST)) {
            value.error("headcount-out-of-range", count.get() + " employees", "give a whole number from 0 to " + MOST);
            return Optional.empty();
        }
        return count;
    }
}
