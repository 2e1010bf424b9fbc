package de.digicheck.organisation;

import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/**
 * What differs between two versions of an organisation. Units are the same when their codes are.
 *
 * @param added units that are new
 * @param removed units that are gone
 * @param renamed units as they are now, whose label is another
 * @param moved units as they are now, which stand below another one
 * @param recounted units as they are now, directly at which another number of staff is employed
 * @param before staff in all, empty when not known
 * @param after staff in all, empty when not known
 */
public record OrganisationChange(
        List<OrgUnit> added,
        List<OrgUnit> removed,
        List<OrgUnit> renamed,
        List<OrgUnit> moved,
        List<OrgUnit> recounted,
        OptionalInt before,
        OptionalInt after) {

    public OrganisationChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        renamed = List.copyOf(renamed);
        moved = List.copyOf(moved);
        recounted = List.copyOf(recounted);
    }

    /** What is to be done to one organisation so that it becomes another. */
    public static OrganisationChange between(Municipality before, Municipality after) {
        return new OrganisationChange(
                without(after, before),
                without(before, after),
                differing(before, after, (old, now) -> !old.label().equals(now.label())),
                differing(before, after, (old, now) -> !old.parent().equals(now.parent())),
                differing(
                        before,
                        after,
                        (old, now) -> !old.headcount().equals(now.headcount())
                                || old.headsWithoutRole() != now.headsWithoutRole()),
                before.headcount(),
                after.headcount());
    }

    private static List<OrgUnit> without(Municipality town, Municipality other) {
        return town.units().stream()
                .filter(unit -> other.findUnit(unit.code()).isEmpty())
                .toList();
    }

    private static List<OrgUnit> differing(
            Municipality before, Municipality after, BiPredicate<OrgUnit, OrgUnit> differ) {
        return after.units().stream()
                .filter(now -> before.findUnit(now.code())
                        .filter(old -> differ.test(old, now))
                        .isPresent())
                .toList();
    }

    /** Tells whether both are the same. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty() && moved.isEmpty() && recounted.isEmpty();
    }

    /** The codes of units that are gone. */
    public List<OrgUnitCode> vanished() {
        return removed.stream().map(OrgUnit::code).toList();
    }
}
