package de.digicheck.shared;

/**
 * Fiscal year (<i>Haushaltsjahr</i>) of a German municipality: a calendar year.
 *
 * @param value {@value #FIRST}…{@value #LAST}
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    public static final int FIRST = 2000;
    public static final int LAST = 2199;

    public FiscalYear {
        if (!isYear(value)) {
            throw new IllegalArgumentException("no fiscal year: " + value);
        }
    }

    /** Tells whether a number can be one. */
    public static boolean isYear(int value) {
        return value >= FIRST && value <= LAST;
    }

    /** The one that many years later. */
    public FiscalYear plus(int years) {
        return new FiscalYear(value + years);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
