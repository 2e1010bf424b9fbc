package de.digicheck.dossier;

import de.digicheck.shared.AccountRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That some roles may read a frozen dossier for some days.
 *
 * @param number 1, 2, … within its dossier
 * @param from first day, German time
 * @param until last day, German time
 * @param by account that has shared it
 * @param ended when somebody ended it before its last day was over
 */
public record Share(
        int number, Set<AccountRole> roles, LocalDate from, LocalDate until, String by, Optional<Instant> ended) {

    /** Roles that a dossier can be shared with, in the order in which they are asked for. */
    public static final List<AccountRole> POSSIBLE = List.of(
            AccountRole.VIEWER,
            AccountRole.LEAD,
            AccountRole.CIO,
            AccountRole.PILOT,
            AccountRole.STAFF_COUNCIL,
            AccountRole.DPO);

    public Share {
        if (number < 1 || roles.isEmpty() || until.isBefore(from)) {
            throw new IllegalArgumentException("a share has a number from 1, a role and no day before its first");
        }
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** Tells whether somebody with these roles may read on a day; both ends are included. */
    public boolean opens(Collection<AccountRole> readers, LocalDate today) {
        return isOn(today) && readers.stream().anyMatch(roles::contains);
    }

    /** Tells whether anybody may read on a day. */
    public boolean isOn(LocalDate today) {
        return ended.isEmpty() && !today.isBefore(from) && !today.isAfter(until);
    }

    /** Tells whether it can still be ended: neither ended nor over. */
    public boolean isOpen(LocalDate today) {
        return ended.isEmpty() && !today.isAfter(until);
    }

    Share endedAt(Instant moment) {
        return new Share(number, roles, from, until, by, Optional.of(moment));
    }
}
