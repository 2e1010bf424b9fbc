package de.digicheck.projectcatalogue.web;

import de.digicheck.organisation.Municipality;
import de.digicheck.projectcatalogue.UnitConcept;
import de.digicheck.shared.Keys;
import de.digicheck.shared.OrgUnitCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What stands in the form that links a concept. */
record ConceptForm(String unit, String reference, String address, String day) {

    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 1000;

    /** The form of a unit, with what is linked. */
    static ConceptForm of(String unit, List<UnitConcept> linked) {
        return linked.stream()
                .filter(one -> one.unit().value().equals(unit))
                .findFirst()
                .map(one -> new ConceptForm(
                        unit,
                        one.reference(),
                        one.address().orElse(""),
                        one.day().toString()))
                .orElseGet(() -> new ConceptForm(unit, "", "", ""));
    }

    static ConceptForm of(MultiValueMap<String, String> data) {
        return new ConceptForm(
                value(data, "unit"), value(data, "reference"), value(data, "address"), value(data, "day"));
    }

    private static String value(MultiValueMap<String, String> data, String name) {
        return Optional.ofNullable(data.getFirst(name)).orElse("").strip();
    }

    /** The concept; empty with the fields that are wrong. */
    Optional<UnitConcept> read(Municipality town, List<String> problems) {
        if (!Keys.isKey(unit) || town.findUnit(new OrgUnitCode(unit)).isEmpty()) {
            problems.add("unit");
        }
        if (reference.isEmpty() || reference.length() > LONGEST) {
            problems.add("reference");
        }
        if (!address.isEmpty() && (!UnitConcept.isAddress(address) || address.length() > LONGEST_ADDRESS)) {
            problems.add("address");
        }
        Optional<LocalDate> read = readDay();
        if (read.isEmpty()) {
            problems.add("day");
        }
        return problems.isEmpty()
                ? Optional.of(new UnitConcept(
                        new OrgUnitCode(unit),
                        reference,
                        Optional.of(address).filter(some -> !some.isEmpty()),
                        read.orElseThrow()))
                : Optional.empty();
    }

    private Optional<LocalDate> readDay() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
