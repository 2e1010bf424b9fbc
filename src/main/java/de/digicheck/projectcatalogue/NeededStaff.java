package de.digicheck.projectcatalogue;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.shared.OrgUnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whose staff an outline needs: where it costs person-days of the town's own staff, the unit that leads it and those that
 * it reaches.
 */
public final class NeededStaff {

    private NeededStaff() {}

    /**
     * A unit whose staff is needed, or a unit below it that has said something.
     *
     * @param answer the latest one; empty where nobody has said anything yet
     */
    public record Row(OrgUnitCode unit, Optional<UnitAgreement> answer) {}

    private static boolean needsStaff(ProjectOutline outline) {
        return outline.work().effort().filter(effort -> effort.days() > 0).isPresent();
    }

    /**
     * The units that are named whose staff is needed, the leading one first; none where no person-days are planned. An
     * outline that names no unit that it reaches, reaches all.
     */
    public static List<OrgUnitCode> units(ProjectOutline outline) {
        if (!needsStaff(outline)) {
            return List.of();
        }
        Set<OrgUnitCode> units = new LinkedHashSet<>();
        outline.purpose().lead().ifPresent(units::add);
        units.addAll(outline.purpose().reach());
        return List.copyOf(units);
    }

    /** Those of some units that can say something to an outline: their staff, or that of a unit below them, is needed. */
    public static List<OrgUnitCode> among(Collection<OrgUnitCode> own, ProjectOutline outline, Municipality town) {
        List<OrgUnitCode> needed = units(outline);
        boolean all = needsStaff(outline) && outline.purpose().reach().isEmpty();
        return own.stream()
                .filter(unit -> town.findUnit(unit).isPresent())
                .filter(unit -> all || needed.stream().anyMatch(related(unit, town)))
                .toList();
    }

    private static Predicate<OrgUnitCode> related(OrgUnitCode unit, Municipality town) {
        return needed -> isWithin(unit, needed, town) || isWithin(needed, unit, town);
    }

    private static boolean isWithin(OrgUnitCode inner, OrgUnitCode outer, Municipality town) {
        return town.findUnit(outer).isPresent()
                && town.subtree(outer).stream().map(OrgUnit::code).anyMatch(inner::equals);
    }

    /** What was said so far: every unit whose staff is needed, then the others that have said something. */
    public static List<Row> rows(ProjectOutline outline, List<UnitAgreement> said) {
        Map<OrgUnitCode, UnitAgreement> latest = new HashMap<>();
        said.forEach(one -> latest.put(one.unit(), one));
        Set<OrgUnitCode> units = new LinkedHashSet<>(units(outline));
        said.forEach(one -> units.add(one.unit()));
        List<Row> rows = new ArrayList<>();
        units.forEach(unit -> rows.add(new Row(unit, Optional.ofNullable(latest.get(unit)))));
        return rows;
    }
}
