package de.digicheck.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Sitting (<i>Sitzung</i>) of a body that a proposal is on the agenda of.
 *
 * @param body key of the body
 * @param day in German time
 * @param result absent as long as it has not ended
 */
public record Sitting(String body, SittingRole role, LocalDate day, Optional<SittingResult> result) {

    public Sitting {
        if (result.filter(ended -> !ended.outcome().isOpenTo(role)).isPresent()) {
            throw new IllegalArgumentException("only who decides adopts or rejects");
        }
    }

    /** A sitting that has not ended. */
    public static Sitting planned(String body, SittingRole role, LocalDate day) {
        return new Sitting(body, role, day, Optional.empty());
    }

    /** How it ended, where it has. */
    public Optional<Outcome> outcome() {
        return result.map(SittingResult::outcome);
    }

    Sitting endedWith(SittingResult how) {
        return new Sitting(body, role, day, Optional.of(how));
    }
}
