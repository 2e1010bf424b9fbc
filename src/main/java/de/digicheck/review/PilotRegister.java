package de.digicheck.review;

import de.digicheck.organisation.DigitalPilot;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import java.util.List;
import java.util.Optional;

/**
 * Register of pilots (<i>Lotsenverzeichnis</i>): who is pilot of which unit, and which units have none and fall to the
 * digital office.
 *
 * @param rows all units in the order of a walk from the top
 */
public record PilotRegister(List<Row> rows) {

    public PilotRegister {
        rows = List.copyOf(rows);
    }

    /**
     * A unit.
     *
     * @param depth how many units lie above it
     * @param pilot whom its staff can ask; empty = the digital office
     * @param own whether the pilot is named for this very unit
     */
    public record Row(OrgUnit unit, int depth, Optional<DigitalPilot> pilot, boolean own) {}

    /** The register of a town. */
    public static PilotRegister of(Municipality town) {
        return new PilotRegister(town.topUnits().stream()
                .flatMap(top -> town.subtree(top.code()).stream())
                .map(unit -> row(town, unit))
                .toList());
    }

    private static Row row(Municipality town, OrgUnit unit) {
        Optional<DigitalPilot> pilot = town.pilots().nearest(town, unit.code());
        return new Row(
                unit,
                town.ancestors(unit.code()).size(),
                pilot,
                pilot.filter(some -> some.unit().equals(unit.code())).isPresent());
    }

    /** The units without a pilot. */
    public List<OrgUnit> gaps() {
        return rows.stream().filter(row -> row.pilot().isEmpty()).map(Row::unit).toList();
    }
}
