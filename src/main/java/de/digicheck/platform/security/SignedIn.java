package de.digicheck.platform.security;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Set;

/**
 * Who has signed in. Controllers take it as {@code @AuthenticationPrincipal}; templates find it as {@code signedIn}.
 *
 * @param account name of the account
 * @param label what it is called on pages
 * @param units the units of a pilot or a head; none for others
 */
public record SignedIn(String account, String label, Set<AccountRole> roles, List<OrgUnitCode> units) {

    /** Name of the attribute by which templates find it; absent where nobody has signed in, and on public pages. */
    public static final String ATTRIBUTE = "signedIn";

    public SignedIn {
        roles = Set.copyOf(roles);
        units = List.copyOf(units);
    }

    /** Tells whether this account holds a right. */
    public boolean may(Right right) {
        return right.isHeldBy(roles);
    }

    /** Tells whether this account holds the right of this name; for templates. */
    public boolean may(String right) {
        return may(Right.valueOf(right));
    }
}
