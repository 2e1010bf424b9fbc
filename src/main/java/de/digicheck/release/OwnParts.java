package de.digicheck.release;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts of a release that somebody sees beside the town: all of them, or as pilot or head the own ones. A part is an
 * own one when something that it is made of is an own unit; a larger part that an own unit lies in is none.
 *
 * @param all whether every part is seen; the units are of no interest then
 * @param units own units with everything below them
 */
public record OwnParts(boolean all, Set<OrgUnitCode> units) {

    private static final Set<AccountRole> SEE_ALL =
            Set.of(AccountRole.CDO, AccountRole.CIO, AccountRole.STAFF_COUNCIL, AccountRole.DPO, AccountRole.VIEWER);

    private static final String DIRECT = ".direct";

    public OwnParts {
        units = Set.copyOf(units);
    }

    /** What an account with these roles and units sees. */
    public static OwnParts of(Set<AccountRole> roles, Collection<OrgUnitCode> own, Municipality town) {
        return new OwnParts(
                roles.stream().anyMatch(SEE_ALL::contains),
                own.stream()
                        .filter(unit -> town.findUnit(unit).isPresent())
                        .flatMap(unit -> town.subtree(unit).stream())
                        .map(OrgUnit::code)
                        .collect(Collectors.toSet()));
    }

    /** Tells whether a part is seen. */
    public boolean includes(PartFigures part) {
        return all || part.memberUnits().stream().anyMatch(this::isOwn);
    }

    /** A member is a unit, or the staff directly at one; role groups are nobody's own. */
    private boolean isOwn(String member) {
        String unit = member.endsWith(DIRECT) ? member.substring(0, member.length() - DIRECT.length()) : member;
        return units.stream().anyMatch(own -> own.value().equals(unit));
    }

    /** The release with these parts alone; the town and its role groups stay. */
    public Release of(Release release) {
        if (all) {
            return release;
        }
        Map<String, PartFigures> seen = new LinkedHashMap<>();
        release.units().forEach((key, part) -> {
            if (includes(part)) {
                Optional<String> parent = part.parent().filter(seen::containsKey);
                seen.put(key, part.withParent(parent));
            }
        });
        return release.withUnits(seen);
    }
}
