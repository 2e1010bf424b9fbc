package de.digicheck.actionfield;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Action field (<i>Handlungsfeld</i>).
 *
 * @param sensitive whether its results need larger groups (leadership)
 * @param target target value of need (<i>Zielbild</i>), 0…100
 * @param goals at least one
 */
public record ActionField(
        ActionFieldKey key,
        LocalizedText label,
        Optional<LocalizedText> description,
        boolean sensitive,
        OptionalDouble target,
        List<Goal> goals) {

    public ActionField {
        goals = List.copyOf(goals);
    }
}
