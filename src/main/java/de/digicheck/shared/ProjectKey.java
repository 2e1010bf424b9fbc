package de.digicheck.shared;

/** Key of a project (<i>Projekt</i>, <i>Maßnahme</i>). */
public record ProjectKey(String value) implements Comparable<ProjectKey> {

    public ProjectKey {
        Keys.require(value);
    }

    @Override
    public int compareTo(ProjectKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
