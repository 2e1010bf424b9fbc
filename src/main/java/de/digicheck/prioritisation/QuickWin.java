package de.digicheck.prioritisation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a project is a quick win.
 *
 * @param conditions every condition with its state; none for a project that is done
 * @param stability share of simulated draws in which all conditions hold that are known, 0…1; empty when ranks are not
 *     simulated
 */
public record QuickWin(List<Condition> conditions, OptionalDouble stability) {

    /** A project that is done: nothing is left to win quickly. */
    static final QuickWin DONE = new QuickWin(List.of(), OptionalDouble.empty());

    public QuickWin {
        conditions = List.copyOf(conditions);
    }

    /** True, false, or empty: a candidate, nothing failed but something is not known. False without conditions. */
    public Optional<Boolean> value() {
        if (conditions.isEmpty() || !failed().isEmpty()) {
            return Optional.of(false);
        }
        return unknown().isEmpty() ? Optional.of(true) : Optional.empty();
    }

    /** The conditions that fail. */
    public List<Condition> failed() {
        return in(Condition.State.FAILED);
    }

    /** The conditions that cannot be judged yet. */
    public List<Condition> unknown() {
        return in(Condition.State.UNKNOWN);
    }

    /** The conditions that hold. */
    public List<Condition> holding() {
        return in(Condition.State.HOLDS);
    }

    private List<Condition> in(Condition.State state) {
        return conditions.stream()
                .filter(condition -> condition.state() == state)
                .toList();
    }
}
