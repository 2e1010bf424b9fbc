package de.digicheck.decision;

import de.digicheck.shared.LocalizedText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Body (<i>Gremium</i>) that a proposal passes, such as the council or a committee.
 *
 * @param key kebab-case
 * @param roles what it can do with a proposal, at least one
 */
public record CouncilBody(String key, LocalizedText label, Set<SittingRole> roles) {

    public CouncilBody {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a body has at least one role: " + key);
        }
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }
}
