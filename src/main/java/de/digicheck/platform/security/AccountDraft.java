package de.digicheck.platform.security;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the administration lays down about an account; everything but password and locks.
 *
 * @param name what is typed to sign in; of an account that exists it cannot be changed
 * @param label what it is called on pages
 * @param units the units of a pilot or a head; none for others
 * @param until last day on which it can be used, in German time; empty without an end
 */
public record AccountDraft(
        String name, String label, Set<AccountRole> roles, List<OrgUnitCode> units, Optional<LocalDate> until) {

    public AccountDraft {
        roles = Set.copyOf(roles);
        units = List.copyOf(units);
    }
}
