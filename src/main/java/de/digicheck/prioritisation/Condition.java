package de.digicheck.prioritisation;

import de.digicheck.shared.LocalizedText;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A condition of the quick-win rule and how a project stands to it.
 *
 * @param actual what the project has, in the unit of the condition; empty when not known or not a number
 * @param limit what the rule allows or asks; empty where it is no number
 * @param atLeast whether {@code actual} is only what is known so far: it will not be less
 * @param field for a benefit from need: the name of the action field
 */
public record Condition(
        Kind kind,
        State state,
        OptionalDouble actual,
        OptionalDouble limit,
        boolean atLeast,
        Optional<LocalizedText> field) {

    /** A condition on a number that is known in full, or not at all. */
    public Condition(Kind kind, State state, OptionalDouble actual, OptionalDouble limit) {
        this(kind, state, actual, limit, false, Optional.empty());
    }

    /** Which condition; the order is that of the report. */
    public enum Kind {
        /** Expenses of the first year and investments, EUR. */
        MAX_COST,
        /** Person-days of all teams. */
        MAX_EFFORT_DAYS,
        /** Rating 0…4. */
        MAX_STRUCTURAL_CHANGE,
        /** Months, weeks of approvals included. */
        MAX_MONTHS,
        /** No prerequisite is open. */
        PREREQUISITES,
        /** Clear effect where need is high (need 0…100), or citizen-friendly enough (rating 0…4). */
        BENEFIT,
        /** No approval was refused. */
        APPROVALS,
        /** Share of simulated draws in which the conditions that are known hold, 0…1. */
        MIN_STABILITY;

        /** The key in {@code results.json}; other programs rely on it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether it holds. */
    public enum State {
        HOLDS,
        FAILED,
        /** Something that nobody has said yet decides it. */
        UNKNOWN
    }

    /** A condition that needs no number. */
    static Condition of(Kind kind, boolean holds) {
        return new Condition(kind, holds ? State.HOLDS : State.FAILED, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** A limit on a number of which everything is known, or nothing. */
    static Condition atMost(Kind kind, OptionalDouble actual, double limit) {
        return actual.isPresent()
                ? atMost(kind, actual.getAsDouble(), limit, true)
                : new Condition(
                        kind, State.UNKNOWN, OptionalDouble.empty(), OptionalDouble.of(limit), false, Optional.empty());
    }

    /** A limit on a number of which {@code known} is known; the rest can only add to it. */
    static Condition atMost(Kind kind, double known, double limit, boolean complete) {
        boolean above = known > limit;
        State holds = complete ? State.HOLDS : State.UNKNOWN;
        return new Condition(
                kind,
                above ? State.FAILED : holds,
                complete || above ? OptionalDouble.of(known) : OptionalDouble.empty(),
                OptionalDouble.of(limit),
                above && !complete,
                Optional.empty());
    }
}
