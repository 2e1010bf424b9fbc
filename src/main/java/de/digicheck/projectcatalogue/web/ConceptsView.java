package de.digicheck.projectcatalogue.web;

import de.digicheck.organisation.OrgUnit;
import de.digicheck.projectcatalogue.UnitConcept;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The units of the town with their concepts.
 *
 * @param linked how many units have one
 */
record ConceptsView(List<Row> rows, int linked) {

    /** A unit; {@code depth} says how far below the top it stands. */
    record Row(
            String unit, String label, int depth, Optional<String> reference, Optional<String> address, String day) {}

    static ConceptsView of(List<UnitConcept> concepts, OutlineWords words) {
        Map<String, UnitConcept> byUnit =
                concepts.stream().collect(Collectors.toMap(one -> one.unit().value(), Function.identity()));
        List<Row> rows = words.town().topUnits().stream()
                .flatMap(top -> words.town().subtree(top.code()).stream())
                .map(unit ->
                        row(unit, Optional.ofNullable(byUnit.get(unit.code().value())), words))
                .toList();
        return new ConceptsView(rows, (int)
                rows.stream().filter(row -> row.reference().isPresent()).count());
    }

    private static Row row(OrgUnit unit, Optional<UnitConcept> concept, OutlineWords words) {
        return new Row(
                unit.code().value(),
                unit.label().in(words.language()),
                Math.min(4, words.town().ancestors(unit.code()).size()),
                concept.map(UnitConcept::reference),
                concept.flatMap(UnitConcept::address),
                concept.map(one -> words.day(one.day())).orElse(""));
    }
}
