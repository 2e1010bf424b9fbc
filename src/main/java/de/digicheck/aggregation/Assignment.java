package de.digicheck.aggregation;

import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.Part;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a response of a unit and a role group where the announced grid counts it. */
final class Assignment {

    private final AnnouncedGrid grid;
    private final Municipality town;

    Assignment(AnnouncedGrid grid, Municipality town) {
        this.grid = grid;
        this.town = town;
    }

    /**
     * The cell of a response. A unit without staff of its own, whose headcount must be stale, counts with the first part
     * below it, else with the nearest unit above it, else with the first part of the town.
     *
     * @param role kept where the part stores it; where nothing was announced every role is stored
     */
    GridCell cell(OrgUnitCode unit, Optional<RoleKey> role) {
        Part leaf = grid.partOf(unit, role)
                .or(() -> near(unit)
                        .flatMap(other -> grid.partOf(other, Optional.empty()).stream())
                        .findFirst())
                .orElseGet(() -> grid.leaves().get(0));
        return new GridCell(leaf.key(), role.filter(one -> stores(leaf, one)));
    }

    private boolean stores(Part leaf, RoleKey role) {
        return grid.threshold() == 0 || leaf.storedRoles().containsKey(role);
    }

    private Stream<OrgUnitCode> near(OrgUnitCode unit) {
        List<OrgUnit> below = town.subtree(unit);
        return Stream.concat(below.stream(), town.ancestors(unit).stream()).map(OrgUnit::code);
    }
}
