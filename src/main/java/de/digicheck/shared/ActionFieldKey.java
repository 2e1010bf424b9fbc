package de.digicheck.shared;

/** Key of an action field (<i>Handlungsfeld</i>). */
public record ActionFieldKey(String value) implements Comparable<ActionFieldKey> {

    public ActionFieldKey {
        Keys.require(value);
    }

    @Override
    public int compareTo(ActionFieldKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
