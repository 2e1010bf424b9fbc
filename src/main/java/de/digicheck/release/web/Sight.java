package de.digicheck.release.web;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.platform.security.SignedIn;
import de.digicheck.release.Turnout;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an account sees of a turnout: the town, or as pilot or head its own units with everything below them.
 *
 * @param units own ones; of no interest to those who see the town
 */
record Sight(boolean seesTown, Set<OrgUnitCode> units) {

    private static final Set<AccountRole> SEE_THE_TOWN =
            Set.of(AccountRole.ADMIN, AccountRole.CDO, AccountRole.STAFF_COUNCIL, AccountRole.DPO);

    static Sight of(SignedIn reader, Municipality town) {
        Set<OrgUnitCode> units = reader.units().stream()
                .filter(unit -> town.findUnit(unit).isPresent())
                .flatMap(unit -> town.subtree(unit).stream())
                .map(OrgUnit::code)
                .collect(Collectors.toSet());
        return new Sight(reader.roles().stream().anyMatch(SEE_THE_TOWN::contains), units);
    }

    List<Turnout.Row> rows(Turnout turnout) {
        return seesTown ? turnout.rows() : turnout.rowsOf(units);
    }
}
