package de.digicheck.aggregation;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The units and role groups that responses may name, each with an index. A closed roster comes from an organisation;
 * an open one takes every key that turns up.
 */
public final class Roster {

    /** Index of "no role". */
    public static final int NO_ROLE = -1;
    /** Index of "no unit": the answer came by an open link. */
    public static final int NO_UNIT = -1;
    /** Index of a unit or role that a closed roster does not know. */
    public static final int UNKNOWN = -2;

    private final Optional<Municipality> municipality;
    private final Index<OrgUnitCode> units = new Index<>();
    private final Index<RoleKey> roles = new Index<>();

    private Roster(Optional<Municipality> municipality) {
        this.municipality = municipality;
        municipality.ifPresent(town -> town.units().forEach(unit -> units.take(unit.code())));
        municipality.ifPresent(town -> town.roles().forEach(role -> roles.take(role.key())));
    }

    /** The units and roles of an organisation, and no others. */
    public static Roster of(Municipality municipality) {
        return new Roster(Optional.of(municipality));
    }

    /** Takes every unit and role that responses name. */
    public static Roster open() {
        return new Roster(Optional.empty());
    }

    /** Index of a unit; {@link #UNKNOWN} in a closed roster without it. */
    public int unit(OrgUnitCode code) {
        return municipality.isPresent() ? units.findOrElse(code, UNKNOWN) : units.take(code);
    }

    /** Index of a role group; {@link #UNKNOWN} in a closed roster without it. */
    public int role(RoleKey key) {
        return municipality.isPresent() ? roles.findOrElse(key, UNKNOWN) : roles.take(key);
    }

    /** Kind of a unit, for visibility rules; empty when not known. */
    public Optional<Set<String>> kindsOf(OrgUnitCode code) {
        return municipality
                .flatMap(town -> town.findUnit(code))
                .map(OrgUnit::kind)
                .map(kind -> Set.of(kind.value()));
    }

    /** The units by index. */
    public List<OrgUnitCode> units() {
        return units.keys();
    }

    /** The role groups by index. */
    public List<RoleKey> roles() {
        return roles.keys();
    }

    /** The organisation, or a flat one of the units and roles that turned up, in the order of their keys. */
    public Municipality municipality() {
        return municipality.orElseGet(() -> Municipality.flat(
                units.keys().stream().sorted().toList(),
                roles.keys().stream().sorted().toList()));
    }

    /** The role groups of the organisation, or those that turned up. */
    public List<RoleGroup> roleGroups() {
        return municipality().roles();
    }

    /** Keys in the order in which they were first seen. */
    private static final class Index<K> {

        private final Map<K, Integer> indexes = new HashMap<>();
        private final List<K> keys = new ArrayList<>();

        int findOrElse(K key, int otherwise) {
            return indexes.getOrDefault(key, otherwise);
        }

        int take(K key) {
            Integer known = indexes.putIfAbsent(key, keys.size());
            if (known != null) {
                return known;
            }
            keys.add(key);
            return keys.size() - 1;
        }

        List<K> keys() {
            return Collections.unmodifiableList(keys);
        }
    }
}
