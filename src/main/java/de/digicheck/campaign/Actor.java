package de.digicheck.campaign;

import de.digicheck.shared.AccountRole;
import java.util.Set;

/** Whoever changes a campaign: name and roles of an account. */
public record Actor(String account, Set<AccountRole> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    boolean isAny(AccountRole first, AccountRole second) {
        return roles.contains(first) || roles.contains(second);
    }
}
