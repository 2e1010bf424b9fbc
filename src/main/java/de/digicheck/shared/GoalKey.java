package de.digicheck.shared;

/** Key of a goal (<i>Ziel</i>) below an action field. */
public record GoalKey(String value) implements Comparable<GoalKey> {

    public GoalKey {
        Keys.require(value);
    }

    @Override
    public int compareTo(GoalKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
