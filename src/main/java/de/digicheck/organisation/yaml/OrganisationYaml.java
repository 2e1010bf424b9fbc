package de.digicheck.organisation.yaml;

import de.digicheck.organisation.DigitalPilots;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.RoleGroup;
import de.digicheck.organisation.TopicContact;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.RoleKey;
import de.digicheck.shared.yaml.YamlFile;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code organisations/*.yaml}. Codes beside those of {@link YamlFile}, {@link YamlMap} and {@link YamlValue}:
 * {@code duplicate-role}, {@code duplicate-code}, {@code unknown-parent}, {@code parent-cycle}, {@code unknown-role},
 * {@code headcount-out-of-range}, {@code formed-from-itself}, {@code unknown-unit}, {@code duplicate-pilot},
 * {@code bad-contact}, {@code bad-date}, {@code duplicate-contact}; warnings {@code headcount-unknown}, {@code unused-role}.
 */
public final class OrganisationYaml {

    static final List<Language> EXPECTED = List.of(Language.GERMAN);

    private OrganisationYaml() {}

    /** Reads a file; empty when it has an error. */
    public static Optional<Municipality> read(Path file, Findings findings) {
        Findings own = new Findings();
        Optional<Municipality> read = YamlFile.read(file, own).flatMap(root -> municipality(root, own));
        findings.addAll(own);
        return read;
    }

    /** Reads a text; {@code name} is the file name that findings show. */
    public static Optional<Municipality> parse(String name, String text, Findings findings) {
        Findings own = new Findings();
        Optional<Municipality> read = YamlFile.parse(name, text, own).flatMap(root -> municipality(root, own));
        findings.addAll(own);
        return read;
    }

    private static Optional<Municipality> municipality(YamlMap root, Findings own) {
        Optional<String> key = root.requireKey("key");
        Optional<LocalizedText> label = root.requireLocalizedText("label", EXPECTED);
        Map<RoleKey, YamlValue> places = new LinkedHashMap<>();
        List<RoleGroup> roles = root.readList("roles", map -> role(map, places));
        UnitsReader units = new UnitsReader(places.keySet());
        root.requireList("units").forEach(value -> value.asMap().ifPresent(units::add));
        DigitalPilots pilots = new PilotsReader(units.codes()).read(root);
        List<TopicContact> contacts = new ContactsReader().read(root);
        root.rejectUnknownKeys();
        units.check();
        if (own.hasErrors() || key.isEmpty() || label.isEmpty()) {
            return Optional.empty();
        }
        Municipality municipality = new Municipality(key.get(), label.get(), roles, units.build(), pilots, contacts);
        places.forEach((role, place) -> warnWhenUnused(municipality, role, place));
        return Optional.of(municipality);
    }

    private static Optional<RoleGroup> role(YamlMap map, Map<RoleKey, YamlValue> places) {
        Optional<RoleKey> key = map.requireKey("key").map(RoleKey::new);
        boolean separate = map.flag("separate", false);
        Optional<LocalizedText> label = map.requireLocalizedText("label", EXPECTED);
        map.rejectUnknownKeys();
        if (key.isPresent()) {
            YamlValue place = map.require("key").orElseThrow();
            YamlValue other = places.putIfAbsent(key.get(), place);
            if (other != null) {
                place.error(
                        "duplicate-role",
                        "the role '" + key.get() + "' is also given at " + other.place(),
                        "give each role a key of its own");
            }
        }
        return key.flatMap(some -> label.map(text -> new RoleGroup(some, separate, text)));
    }

    private static void warnWhenUnused(Municipality municipality, RoleKey role, YamlValue place) {
        municipality.headcount(role).ifPresent(heads -> {
            if (heads == 0) {
                place.warning(
                        "unused-role", "nobody has the role '" + role + "'", "remove it, or count its staff in units");
            }
        });
    }
}
