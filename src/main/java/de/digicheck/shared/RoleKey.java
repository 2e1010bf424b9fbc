package de.digicheck.shared;

/** Key of a role group of employees. */
public record RoleKey(String value) implements Comparable<RoleKey> {

    public RoleKey {
        Keys.require(value);
    }

    @Override
    public int compareTo(RoleKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
