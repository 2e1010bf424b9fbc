package de.digicheck.organisation.yaml;

import de.digicheck.organisation.OrgUnit;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the units of a file one by one, then checks what concerns them together. */
final class UnitsReader {

    private final Set<RoleKey> roles;
    private final Map<OrgUnitCode, UnitEntry> entries = new LinkedHashMap<>();

    UnitsReader(Set<RoleKey> roles) {
        this.roles = Set.copyOf(roles);
    }

    void add(YamlMap map) {
        UnitEntry.read(map, roles).ifPresent(this::add);
    }

    private void add(UnitEntry entry) {
        UnitEntry other = entries.putIfAbsent(entry.code(), entry);
        if (other != null) {
            entry.codePlace()
                    .error(
                            "duplicate-code",
                            "the unit '" + entry.code() + "' is also given at "
                                    + other.codePlace().place(),
                            "give each unit a code of its own");
        }
    }

    /** Codes of all units so far. */
    Set<OrgUnitCode> codes() {
        return entries.keySet();
    }

    /** Reports unknown parents, cycles and missing headcounts of units without units below them. */
    void check() {
        entries.values().forEach(this::checkParent);
        checkCycles();
        Set<OrgUnitCode> inner = inner();
        entries.values().stream()
                .filter(entry -> entry.headcount().isEmpty() && !inner.contains(entry.code()))
                .forEach(UnitEntry::warnOfUnknownHeadcount);
    }

    /** The units, once there is no error. */
    List<OrgUnit> build() {
        Set<OrgUnitCode> inner = inner();
        return entries.values().stream()
                .map(entry -> entry.build(inner.contains(entry.code())))
                .toList();
    }

    private void checkParent(UnitEntry entry) {
        entry.parent().ifPresent(parent -> {
            if (!entries.containsKey(parent)) {
                entry.parentPlace()
                        .error(
                                "unknown-parent",
                                "the unit '" + entry.code() + "' is below '" + parent + "', which is no unit here",
                                Suggestion.instead(parent.value(), words(entries.keySet())));
            }
        });
    }

    private void checkCycles() {
        Set<OrgUnitCode> done = new HashSet<>();
        for (OrgUnitCode start : entries.keySet()) {
            Set<OrgUnitCode> path = new LinkedHashSet<>();
            Optional<OrgUnitCode> next = Optional.of(start);
            while (next.isPresent() && !done.contains(next.get()) && path.add(next.get())) {
                next = parentOf(next.get());
            }
            if (next.isPresent() && !done.contains(next.get())) {
                reportCycle(next.get());
            }
            done.addAll(path);
        }
    }

    private void reportCycle(OrgUnitCode start) {
        List<OrgUnitCode> cycle = new ArrayList<>();
        Optional<OrgUnitCode> next = Optional.of(start);
        do {
            cycle.add(next.get());
            next = parentOf(next.get());
        } while (next.isPresent() && !next.get().equals(start));
        cycle.add(start);
        UnitEntry entry = entries.get(start);
        if (entry != null) {
            entry.parentPlace()
                    .error(
                            "parent-cycle",
                            "each of these units is below the next: " + String.join(" → ", words(cycle)),
                            "remove the parent of the topmost of them");
        }
    }

    private Optional<OrgUnitCode> parentOf(OrgUnitCode code) {
        return Optional.ofNullable(entries.get(code)).flatMap(UnitEntry::parent);
    }

    private Set<OrgUnitCode> inner() {
        return entries.values().stream()
                .map(UnitEntry::parent)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static List<String> words(java.util.Collection<OrgUnitCode> codes) {
        Stream<String> words = codes.stream().map(OrgUnitCode::value);
        return words.toList();
    }
}
