package de.digicheck.organisation.yaml;

import de.digicheck.organisation.DigitalOffice;
import de.digicheck.organisation.DigitalPilot;
import de.digicheck.organisation.DigitalPilot.Training;
import de.digicheck.organisation.DigitalPilots;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.Place;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the digital pilots of a town and its digital office. */
final class PilotsReader {

    private final Collection<OrgUnitCode> units;
    private final Map<OrgUnitCode, Place> places = new HashMap<>();

    /** @param units that pilots can belong to */
    PilotsReader(Collection<OrgUnitCode> units) {
        this.units = units;
    }

    /** Reads both; what is wrong is left out. */
    DigitalPilots read(YamlMap root) {
        List<DigitalPilot> pilots = root.readList("pilots", this::pilot);
        return new DigitalPilots(pilots, root.findMap("digital-office").flatMap(PilotsReader::office));
    }

    private Optional<DigitalPilot> pilot(YamlMap map) {
        Optional<OrgUnitCode> unit = map.require("unit").flatMap(this::unit);
        Optional<LocalizedText> label = map.requireLocalizedText("label", OrganisationYaml.EXPECTED);
        Optional<String> contact = map.find("contact").flatMap(PilotsReader::contact);
        Optional<LocalizedText> deputy = map.findLocalizedText("deputy", OrganisationYaml.EXPECTED);
        Optional<Training> trained = map.findMap("trained").flatMap(PilotsReader::training);
        map.rejectUnknownKeys();
        return unit.flatMap(some -> label.map(text -> new DigitalPilot(some, text, contact, deputy, trained)));
    }

    private Optional<OrgUnitCode> unit(YamlValue value) {
        Optional<OrgUnitCode> unit = value.asReference().map(OrgUnitCode::new);
        if (unit.isEmpty()) {
            return unit;
        }
        if (!units.contains(unit.get())) {
            value.error(
                    "unknown-unit",
                    "the unit '" + unit.get() + "' of a pilot is no unit here",
                    Suggestion.instead(
                            unit.get().value(),
                            units.stream().map(OrgUnitCode::value).toList()));
            return Optional.empty();
        }
        Place other = places.putIfAbsent(unit.get(), value.place());
        if (other != null) {
            value.error(
                    "duplicate-pilot",
                    "the unit '" + unit.get() + "' also has a pilot at " + other,
                    "name one pilot a unit, and the other one as 'deputy' or at a unit below");
            return Optional.empty();
        }
        return unit;
    }

    /** A contact in one line. */
    static Optional<String> contact(YamlValue value) {
        Optional<String> contact = value.asText().map(String::strip);
        if (contact.isPresent() && contact.get().lines().count() > 1) {
            value.error(
                    "bad-contact",
                    "the contact has several lines",
                    "give a mail address or a phone number in one line");
            return Optional.empty();
        }
        return contact;
    }

    private static Optional<Training> training(YamlMap map) {
        Optional<String> programme = map.require("programme").flatMap(YamlValue::asText);
        Optional<LocalDate> date = map.require("date").flatMap(YamlValue::asDay);
        map.rejectUnknownKeys();
        return programme.flatMap(some -> date.map(day -> new Training(some, day)));
    }

    private static Optional<DigitalOffice> office(YamlMap map) {
        Optional<LocalizedText> label = map.requireLocalizedText("label", OrganisationYaml.EXPECTED);
        Optional<String> contact = map.require("contact").flatMap(PilotsReader::contact);
        map.rejectUnknownKeys();
        return label.flatMap(text -> contact.map(some -> new DigitalOffice(text, some)));
    }
}
