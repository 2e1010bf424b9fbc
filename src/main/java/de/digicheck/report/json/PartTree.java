package de.digicheck.report.json;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.shared.Keys;
import de.digicheck.shared.OrgUnitCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which part lies in which: as {@code parent} says; where that name is missing, {@code unit.direct} lies in its unit, and
 * a unit in the nearest unit above it in the organisation that is there.
 */
final class PartTree {

    private static final String DIRECT = ".direct";

    private final Optional<Municipality> municipality;

    PartTree(Optional<Municipality> municipality) {
        this.municipality = municipality;
    }

    /** The members that a key names, without {@code .direct}. */
    static List<String> members(String key) {
        return Arrays.stream(key.split("\\+"))
                .map(member ->
                        member.endsWith(DIRECT) ? member.substring(0, member.length() - DIRECT.length()) : member)
                .toList();
    }

    /** The part above, if it is there. */
    Optional<String> parent(String key, Map<String, JsonValue> all) {
        Optional<Map<String, JsonValue>> unit =
                Optional.ofNullable(all.get(key)).flatMap(JsonValue::object);
        if (unit.isPresent() && unit.get().containsKey("parent")) {
            JsonValue parent = unit.get().get("parent");
            return parent == null ? Optional.empty() : parent.text().filter(all::containsKey);
        }
        String member = members(key).get(0);
        if (!member.equals(key) && all.containsKey(member)) {
            return Optional.of(member);
        }
        return municipality
                .filter(town -> Keys.isKey(member)
                        && town.findUnit(new OrgUnitCode(member)).isPresent())
                .flatMap(town -> town.ancestors(new OrgUnitCode(member)).stream()
                        .map(OrgUnit::code)
                        .map(OrgUnitCode::value)
                        .filter(all::containsKey)
                        .findFirst());
    }

    /** Whether no part lies in it. */
    boolean isLeaf(String key, Map<String, JsonValue> all) {
        return all.keySet().stream()
                .noneMatch(other -> parent(other, all).filter(key::equals).isPresent());
    }
}
