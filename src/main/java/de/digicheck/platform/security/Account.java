package de.digicheck.platform.security;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Set;

/**
 * Account (<i>Konto</i>) of somebody on the staff side; employees who take part have none.
 *
 * @param name what is typed to sign in
 * @param label what it is called on pages
 * @param passwordHash as {@code PasswordEncoder} writes it, never the password
 * @param units the units of a pilot or a head; none for others
 * @param locked refuses to sign in, and ends what is signed in
 */
public record Account(
        String name,
        String label,
        String passwordHash,
        Set<AccountRole> roles,
        List<OrgUnitCode> units,
        boolean locked) {

    public Account {
        roles = Set.copyOf(roles);
        units = List.copyOf(units);
    }

    /** What pages may know of it. */
    public SignedIn signedIn() {
        return new SignedIn(name, label, roles, units);
    }

    /** The same account with another password. */
    public Account withPasswordHash(String hash) {
        return new Account(name, label, hash, roles, units, locked);
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "account " + name + " " + roles;
    }
}
