package de.digicheck.prioritisation;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A condition of the quick-win rule and how a project stands to it.
 *
 * @param actual what the project has, in the unit of the condition; empty when not known or not a number
 * @param limit what the rule allows or asks; empty where it is no number
 */
public record Condition(Kind kind, State state, OptionalDouble actual, OptionalDouble limit) {

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
        /** No prerequisite is open; actual = open ones. */
        PREREQUISITES,
        /** Clear effect where need is high, or citizen-friendly enough. */
        BENEFIT,
        /** No approval was refused; actual = refused ones. */
        APPROVALS;

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
}
