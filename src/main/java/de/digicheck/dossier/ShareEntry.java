package de.digicheck.dossier;

import de.digicheck.shared.AccountRole;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** With whom a dossier is to be shared, as it was typed; days are empty where they are none. */
public record ShareEntry(Set<AccountRole> roles, Optional<LocalDate> from, Optional<LocalDate> until) {

    public ShareEntry {
        roles = Set.copyOf(roles);
    }
}
