package de.digicheck.projectcatalogue;

import de.digicheck.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * Effect (<i>Wirkung</i>) of a project on an action field: the share of the need that it solves where it reaches. A
 * judgement of the project group, not an estimate from data.
 *
 * @param share one of {@link #STEPS}: none, some, clear, half of it
 * @param reason why this step
 */
public record Effect(double share, Optional<LocalizedText> reason) {

    /** The steps of the scale. */
    public static final List<Double> STEPS = List.of(0.0, 0.1, 0.25, 0.5);

    public Effect {
        if (!STEPS.contains(share)) {
            throw new IllegalArgumentException("an effect is one of " + STEPS + ": " + share);
        }
    }
}
