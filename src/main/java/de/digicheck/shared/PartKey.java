package de.digicheck.shared;

/**
 * Key of a reporting part (<i>Berichtseinheit</i>): the units it is made of, by their codes in ascending order, joined by
 * {@code +}. The staff directly at a unit that has units below it goes by {@code <unit>.direct}.
 */
public record PartKey(String value) implements Comparable<PartKey> {

    private static final String DIRECT = ".direct";

    public PartKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a part without a key");
        }
    }

    /** The part that is one unit with everything below it. */
    public static PartKey of(OrgUnitCode unit) {
        return new PartKey(unit.value());
    }

    /** The first of its units; for what only needs a place in the tree. */
    public OrgUnitCode firstUnit() {
        String first = value.substring(0, value.indexOf('+') < 0 ? value.length() : value.indexOf('+'));
        return new OrgUnitCode(first.endsWith(DIRECT) ? first.substring(0, first.length() - DIRECT.length()) : first);
    }

    @Override
    public int compareTo(PartKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
