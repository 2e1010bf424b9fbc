package de.digicheck.organisation;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Municipality (<i>Kommune</i>): role groups and a tree of units. The constructor refuses duplicate codes, unknown
 * parents and cycles; readers report these as findings before they build one.
 */
public final class Municipality {

    private final String key;
    private final LocalizedText label;
    private final List<RoleGroup> roles;
    private final Map<OrgUnitCode, OrgUnit> units = new LinkedHashMap<>();
    private final Map<OrgUnitCode, List<OrgUnit>> children = new LinkedHashMap<>();
    private final List<OrgUnit> top = new ArrayList<>();
    private final DigitalPilots pilots;
    private final List<TopicContact> contacts;

    /** A town that has named no digital pilots. */
    public Municipality(String key, LocalizedText label, List<RoleGroup> roles, List<OrgUnit> units) {
        this(key, label, roles, units, DigitalPilots.NONE);
    }

    /** A town that has named nobody for a topic. */
    public Municipality(
            String key, LocalizedText label, List<RoleGroup> roles, List<OrgUnit> units, DigitalPilots pilots) {
        this(key, label, roles, units, pilots, List.of());
    }

    public Municipality(
            String key,
            LocalizedText label,
            List<RoleGroup> roles,
            List<OrgUnit> units,
            DigitalPilots pilots,
            List<TopicContact> contacts) {
        this.contacts = List.copyOf(contacts);
        this.key = key;
        this.label = label;
        this.roles = List.copyOf(roles);
        this.pilots = pilots;
        units.forEach(this::add);
        units.forEach(this::attach);
        units.forEach(unit -> ancestors(unit.code()));
    }

    /** A town of which only its responses are known: one unit per code, no tree, no headcount, no name. */
    public static Municipality flat(List<OrgUnitCode> codes, List<RoleKey> roles) {
        List<OrgUnit> units = codes.stream()
                .map(code -> new OrgUnit(
                        code,
                        OrgUnitKind.OFFICE,
                        Optional.empty(),
                        LocalizedText.german(code.value()),
                        Optional.empty(),
                        List.of()))
                .toList();
        List<RoleGroup> groups = roles.stream()
                .map(role -> new RoleGroup(role, false, LocalizedText.german(role.value())))
                .toList();
        return new Municipality("all", LocalizedText.of("Alle Einheiten", "All units"), groups, units);
    }

    private void add(OrgUnit unit) {
        if (units.put(unit.code(), unit) != null) {
            throw new IllegalArgumentException("two units have the code " + unit.code());
        }
    }

    private void attach(OrgUnit unit) {
        if (unit.parent().isEmpty()) {
            top.add(unit);
            return;
        }
        OrgUnitCode parent = unit.parent().get();
        if (!units.containsKey(parent)) {
            throw new IllegalArgumentException("unit " + unit.code() + " has an unknown parent " + parent);
        }
        children.computeIfAbsent(parent, code -> new ArrayList<>()).add(unit);
    }

    /** The same town with the pilots of another version of it, as far as their units are in this one. */
    public Municipality withPilotsOf(Municipality other) {
        List<DigitalPilot> known = other.pilots.list().stream()
                .filter(pilot -> units.containsKey(pilot.unit()))
                .toList();
        return new Municipality(key, label, roles, units(), new DigitalPilots(known, other.pilots.office()), contacts);
    }

    /** The same town with the contacts of another version of it. */
    public Municipality withContactsOf(Municipality other) {
        return new Municipality(key, label, roles, units(), pilots, other.contacts);
    }

    /**
     * The same town with some of its units and everything below them; these units then stand at the top.
     *
     * @param codes units of this town; none = the whole town
     */
    public Municipality restrictedTo(List<OrgUnitCode> codes) {
        if (codes.isEmpty()) {
            return this;
        }
        Map<OrgUnitCode, OrgUnit> kept = new LinkedHashMap<>();
        codes.forEach(code -> subtree(code).forEach(unit -> kept.put(unit.code(), unit)));
        List<OrgUnit> parts = units().stream()
                .filter(unit -> kept.containsKey(unit.code()))
                .map(unit -> unit.parent().filter(kept::containsKey).isPresent() ? unit : unit.withoutParent())
                .toList();
        return new Municipality(key, label, roles, parts, pilots, contacts);
    }

    /** Key of the municipality. */
    public String key() {
        return key;
    }

    /** Name of the municipality. */
    public LocalizedText label() {
        return label;
    }

    /** Role groups in the order of the source. */
    public List<RoleGroup> roles() {
        return roles;
    }

    /** Its digital pilots, of all units, also of those that it was restricted to. */
    public DigitalPilots pilots() {
        return pilots;
    }

    /** Whom to ask about which topic, in the order of the source; one a topic at most. */
    public List<TopicContact> contacts() {
        return contacts;
    }

    /** All units in the order of the source. */
    public List<OrgUnit> units() {
        return List.copyOf(units.values());
    }

    /** The units directly below the municipality. */
    public List<OrgUnit> topUnits() {
        return List.copyOf(top);
    }

    /** The units directly below a unit. */
    public List<OrgUnit> childrenOf(OrgUnitCode code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /** A unit, if there is one of this code. */
    public Optional<OrgUnit> findUnit(OrgUnitCode code) {
        return Optional.ofNullable(units.get(code));
    }

    /**
     * A unit.
     *
     * @throws NoSuchElementException when no unit has this code
     */
    public OrgUnit getUnit(OrgUnitCode code) {
        return findUnit(code).orElseThrow(() -> new NoSuchElementException("no unit " + code));
    }

    /** A role group, if there is one of this key. */
    public Optional<RoleGroup> findRole(RoleKey role) {
        return roles.stream().filter(group -> group.key().equals(role)).findFirst();
    }

    /** The units above a unit, nearest first. */
    public List<OrgUnit> ancestors(OrgUnitCode code) {
        List<OrgUnit> above = new ArrayList<>();
        Optional<OrgUnitCode> parent = getUnit(code).parent();
        while (parent.isPresent()) {
            above.add(getUnit(parent.get()));
            if (above.size() > units.size()) {
                throw new IllegalArgumentException("the units above " + code + " form a cycle");
            }
            parent = getUnit(parent.get()).parent();
        }
        return above;
    }

    /** A unit and everything below it, in the order of a walk from the top. */
    public List<OrgUnit> subtree(OrgUnitCode code) {
        List<OrgUnit> found = new ArrayList<>();
        found.add(getUnit(code));
        childrenOf(code).forEach(child -> found.addAll(subtree(child.code())));
        return found;
    }

    /** Employees directly at a unit; empty when not known. */
    public OptionalInt directHeadcount(OrgUnitCode code) {
        OrgUnit unit = getUnit(code);
        if (unit.headcount().isEmpty()) {
            return OptionalInt.empty();
        }
        int withRole = unit.headcount().get().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return OptionalInt.of(withRole + unit.headsWithoutRole());
    }

    /** Employees of a unit and everything below it; empty when one of these headcounts is not known. */
    public OptionalInt subtreeHeadcount(OrgUnitCode code) {
        return total(subtree(code));
    }

    /** Employees of the whole municipality; empty when one headcount is not known. */
    public OptionalInt headcount() {
        return total(units());
    }

    /**
     * Employees of a role group in the whole municipality; empty when one headcount is not known, or the role group of
     * some employees.
     */
    public OptionalInt headcount(RoleKey role) {
        int sum = 0;
        for (OrgUnit unit : units.values()) {
            if (unit.headcount().isEmpty() || unit.headsWithoutRole() > 0) {
                return OptionalInt.empty();
            }
            sum += unit.headcount().get().getOrDefault(role, 0);
        }
        return OptionalInt.of(sum);
    }

    private OptionalInt total(List<OrgUnit> some) {
        int sum = 0;
        for (OrgUnit unit : some) {
            OptionalInt direct = directHeadcount(unit.code());
            if (direct.isEmpty()) {
                return direct;
            }
            sum += direct.getAsInt();
        }
        return OptionalInt.of(sum);
    }
}
