package de.digicheck.actionfield;

import de.digicheck.shared.GoalKey;
import de.digicheck.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * Goal (<i>Ziel</i>) below an action field.
 *
 * @param assumption whether it is our proposal that the town has not confirmed (<i>Annahme</i>)
 * @param sources lines of the mission page
 */
public record Goal(
        GoalKey key,
        LocalizedText label,
        Optional<LocalizedText> description,
        boolean assumption,
        List<String> sources) {

    public Goal {
        sources = List.copyOf(sources);
    }
}
