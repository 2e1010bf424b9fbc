package de.digicheck.aggregation;

import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.organisation.OrgUnitKind;
import de.digicheck.organisation.Part;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of an announced grid as the units of a roster, under codes of its own: {@code part-0}, {@code part-1} …, each
 * with the employees that were announced.
 */
final class GridRoster {

    private final Map<PartKey, OrgUnitCode> codes = new HashMap<>();
    private final List<OrgUnit> units = new ArrayList<>();
    private final Roster roster;

    private GridRoster(AnnouncedGrid grid, Municipality town) {
        List<Part> top =
                grid.town().isLeaf() ? List.of(grid.town()) : grid.town().children();
        top.forEach(part -> add(part, Optional.empty()));
        roster = Roster.of(new Municipality(town.key(), town.label(), town.roles(), units));
    }

    /** @param town whose roles they are */
    static GridRoster of(AnnouncedGrid grid, Municipality town) {
        return new GridRoster(grid, town);
    }

    private void add(Part part, Optional<OrgUnitCode> parent) {
        OrgUnitCode code = new OrgUnitCode("part-" + units.size());
        codes.put(part.key(), code);
        units.add(unit(part, code, parent));
        part.children().forEach(child -> add(child, Optional.of(code)));
    }

    /** The staff of an inner part is that of its children. */
    private static OrgUnit unit(Part part, OrgUnitCode code, Optional<OrgUnitCode> parent) {
        Map<RoleKey, Integer> roles = part.isLeaf() ? part.heads().roles() : Map.of();
        int withRole = roles.values().stream().mapToInt(Integer::intValue).sum();
        boolean known = !part.isLeaf() || part.heads().complete();
        return new OrgUnit(
                code,
                OrgUnitKind.OFFICE,
                parent,
                part.label(),
                known ? Optional.of(roles) : Optional.empty(),
                known && part.isLeaf() ? part.invited() - withRole : 0,
                List.of());
    }

    Roster roster() {
        return roster;
    }

    /** The parts by their code in the roster. */
    Map<OrgUnitCode, PartKey> keys() {
        Map<OrgUnitCode, PartKey> keys = new HashMap<>();
        codes.forEach((part, code) -> keys.put(code, part));
        return keys;
    }

    /** Index of a part in the roster; {@link Roster#UNKNOWN} when it was not announced. */
    int unit(PartKey part) {
        OrgUnitCode code = codes.get(part);
        return code == null ? Roster.UNKNOWN : roster.unit(code);
    }
}
