package de.digicheck.platform.web;

import de.digicheck.platform.security.Right;
import de.digicheck.shared.AccountRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page in the main navigation of signed-in accounts.
 *
 * @param position where it stands; small numbers come first
 * @param address where it leads, and where all pages below it begin, such as {@code /erhebungen}
 * @param label key of its name in the message bundles
 * @param roles who sees it
 */
public record NavigationEntry(int position, String address, String label, Set<AccountRole> roles) {

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    /** An entry for some roles. */
    public static NavigationEntry of(int position, String address, String label, AccountRole... roles) {
        return new NavigationEntry(position, address, label, Set.copyOf(List.of(roles)));
    }

    /** An entry for everybody who holds the right of its address. */
    public static NavigationEntry of(int position, String address, String label, Right right) {
        return new NavigationEntry(
                position,
                address,
                label,
                EnumSet.allOf(AccountRole.class).stream()
                        .filter(role -> right.isHeldBy(Set.of(role)))
                        .collect(Collectors.toSet()));
    }

    /** Tells whether one of these roles sees it. */
    boolean isFor(Set<AccountRole> those) {
        return those.stream().anyMatch(roles::contains);
    }

    /** Tells whether a page is this one, or below it. */
    boolean leadsTo(String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
