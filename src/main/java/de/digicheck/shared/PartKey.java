package de.digicheck.shared;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Key of a reporting part (<i>Berichtseinheit</i>): the codes of what it is made of, in ascending order, joined by
 * {@code +}. A unit with everything below it goes by its code, the staff directly at a unit that has units below it by
 * {@code <unit>.direct}, the staff of a role group that forms a part of its own by {@code <role>.role}.
 */
public record PartKey(String value) implements Comparable<PartKey> {

    private static final String DIRECT = ".direct";
    private static final String ROLE = ".role";

    public PartKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a part without a key");
        }
    }

    /** The part that is one unit with everything below it. */
    public static PartKey of(OrgUnitCode unit) {
        return new PartKey(unit.value());
    }

    /** The part that is the staff directly at a unit. */
    public static PartKey direct(OrgUnitCode unit) {
        return new PartKey(unit + DIRECT);
    }

    /** The part that is the staff of a role group. */
    public static PartKey of(RoleKey role) {
        return new PartKey(role + ROLE);
    }

    /** The part that is made of several. */
    public static PartKey joined(Collection<PartKey> parts) {
        return new PartKey(parts.stream().map(PartKey::value).sorted().collect(Collectors.joining("+")));
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
