package de.digicheck.decision;

import de.digicheck.shared.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Body (<i>Gremium</i>) that a proposal passes, such as the council or a committee.
 *
 * @param key kebab-case
 * @param roles what it can do with a proposal, at least one
 * @param sittings days on which it will sit, as far as known
 * @param paperDays days before a sitting by which a proposal is handed in, ≥ 0
 */
public record CouncilBody(
        String key, LocalizedText label, Set<SittingRole> roles, List<LocalDate> sittings, int paperDays) {

    /** A body whose sittings are not known. */
    public CouncilBody(String key, LocalizedText label, Set<SittingRole> roles) {
        this(key, label, roles, List.of(), 0);
    }

    public CouncilBody {
        sittings = List.copyOf(sittings);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a body has at least one role: " + key);
        }
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }
}
