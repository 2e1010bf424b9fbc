package de.digicheck.projectcatalogue;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.OrgUnitCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an outline is for.
 *
 * @param goal the goal that it serves first
 * @param conformity whether it conforms to the strategy
 * @param effects by action field; a field that is not listed sees none
 * @param reach units that it reaches, each with everything below it; none = all
 * @param lead unit that leads it
 */
public record Purpose(
        Optional<GoalKey> goal,
        Optional<Conformity> conformity,
        Map<ActionFieldKey, JudgedEffect> effects,
        Set<OrgUnitCode> reach,
        Optional<OrgUnitCode> lead) {

    /** Nothing said. */
    public static final Purpose UNKNOWN =
            new Purpose(Optional.empty(), Optional.empty(), Map.of(), Set.of(), Optional.empty());

    public Purpose {
        effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
        reach = Collections.unmodifiableSet(new LinkedHashSet<>(reach));
    }

    /** The effects without who has judged them. */
    public Map<ActionFieldKey, Effect> plainEffects() {
        Map<ActionFieldKey, Effect> plain = new LinkedHashMap<>();
        effects.forEach((field, judged) -> plain.put(field, judged.effect()));
        return plain;
    }
}
