package de.digicheck.platform.security;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Account (<i>Konto</i>) of somebody on the staff side; employees who take part have none.
 *
 * @param name what is typed to sign in
 * @param label what it is called on pages
 * @param passwordHash as {@code PasswordEncoder} writes it, never the password
 * @param units the units of a pilot or a head; none for others
 * @param locked refuses to sign in, and ends what is signed in
 * @param until last day on which it can be used, in German time; empty without an end
 * @param setup the code by which its owner chooses a password; empty once that is done
 */
public record Account(
        String name,
        String label,
        String passwordHash,
        Set<AccountRole> roles,
        List<OrgUnitCode> units,
        boolean locked,
        Optional<LocalDate> until,
        Optional<SetupCode> setup) {

    public Account {
        roles = Set.copyOf(roles);
        units = List.copyOf(units);
    }

    /** An account without an end whose password is chosen. */
    public Account(
            String name,
            String label,
            String passwordHash,
            Set<AccountRole> roles,
            List<OrgUnitCode> units,
            boolean locked) {
        this(name, label, passwordHash, roles, units, locked, Optional.empty(), Optional.empty());
    }

    /**
     * Tells whether it can be used.
     *
     * @param today in German time
     */
    public boolean isOpen(LocalDate today) {
        return !locked && !isOver(today);
    }

    /** Tells whether its last day has passed. */
    public boolean isOver(LocalDate today) {
        return until.filter(last -> last.isBefore(today)).isPresent();
    }

    /** Changes with everything that the administration lays down; holds no secret. */
    public String state() {
        return Integer.toHexString(List.of(
                        label,
                        roles.stream().sorted().toList().toString(),
                        units.toString(),
                        locked,
                        until.map(LocalDate::toString).orElse(""))
                .hashCode());
    }

    /** What pages may know of it. */
    public SignedIn signedIn() {
        return new SignedIn(name, label, roles, units);
    }

    /** The same account with another password. */
    public Account withPasswordHash(String hash) {
        return new Account(name, label, hash, roles, units, locked, until, setup);
    }

    /** The same account, as laid down now. */
    public Account with(AccountDraft draft) {
        return new Account(
                name, draft.label(), passwordHash, draft.roles(), draft.units(), locked, draft.until(), setup);
    }

    /** The same account, locked or not. */
    public Account withLock(boolean lock) {
        return new Account(name, label, passwordHash, roles, units, lock, until, setup);
    }

    /** The same account, waiting for its owner or not. */
    public Account withSetup(Optional<SetupCode> code) {
        return new Account(name, label, passwordHash, roles, units, locked, until, code);
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "account " + name + " " + roles;
    }
}
