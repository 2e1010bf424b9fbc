package de.digicheck.prioritisation;

import java.util.Optional;

/**
 * Which projects are worth a closer look (<i>Vorauswahl</i>). All limits are inclusive.
 *
 * @param quickWinEffect least effect of a candidate for a quick win
 * @param quickWinEffort most effort of a candidate for a quick win
 * @param priorityEffect least effect of a candidate for a high priority
 */
public record ScreeningRule(Size quickWinEffect, Size quickWinEffort, Size priorityEffect) {

    /** The rule of towns that have set none: at least medium effect with small effort, or large effect. */
    public static final ScreeningRule USUAL = new ScreeningRule(Size.M, Size.S, Size.L);

    /** Applies the rule; what nobody has rated neither fulfils nor fails a condition. */
    public Shortlisting judge(Optional<Size> effect, Optional<Size> effort) {
        Optional<Boolean> enough = effect.map(size -> size.compareTo(quickWinEffect) >= 0);
        Optional<Boolean> easy = effort.map(size -> size.compareTo(quickWinEffort) <= 0);
        return new Shortlisting(both(enough, easy), effect.map(size -> size.compareTo(priorityEffect) >= 0));
    }

    private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
        boolean failed = one.filter(holds -> !holds).isPresent()
                || other.filter(holds -> !holds).isPresent();
        if (failed) {
            return Optional.of(false);
        }
        return one.flatMap(holds -> other);
    }
}
