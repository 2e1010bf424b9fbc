package de.digicheck.platform.security;

import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Opens accounts. */
public interface AccountSetup {

    /**
     * Makes sure that there is an account of this name; one that exists is left as it is.
     *
     * @param units the units of a pilot or a head; none for others
     */
    Mono<Account> ensure(String name, String label, Set<AccountRole> roles, List<OrgUnitCode> units, String password);
}
