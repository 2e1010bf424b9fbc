package de.digicheck.shared;

/** Code of an organisational unit (<i>Organisationseinheit</i>). */
public record OrgUnitCode(String value) implements Comparable<OrgUnitCode> {

    public OrgUnitCode {
        Keys.require(value);
    }

    @Override
    public int compareTo(OrgUnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
