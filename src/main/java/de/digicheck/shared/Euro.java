package de.digicheck.shared;

import java.math.BigDecimal;

/**
 * An amount of money in EUR, exact to the cent.
 *
 * @param cents the amount in cents; may be negative (a saving)
 */
public record Euro(long cents) implements Comparable<Euro> {

    public static final Euro ZERO = new Euro(0);

    /** Decimals of an amount. */
    public static final int DECIMALS = 2;

    /**
     * An amount.
     *
     * @throws ArithmeticException when it has more than two decimals or does not fit
     */
    public static Euro of(BigDecimal amount) {
        return new Euro(amount.movePointRight(DECIMALS).longValueExact());
    }

    /** A whole amount. */
    public static Euro of(long euros) {
        return of(BigDecimal.valueOf(euros));
    }

    /** The sum. */
    public Euro plus(Euro other) {
        return new Euro(Math.addExact(cents, other.cents));
    }

    /** The amount with two decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(cents, DECIMALS);
    }

    /** The amount with as few decimals as it needs: {@code 1200}, {@code 0.5}. */
    public BigDecimal shortest() {
        BigDecimal stripped = amount().stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Euro other) {
        return Long.compare(cents, other.cents);
    }

    /** The amount with two decimals and a point. */
    @Override
    public String toString() {
        return amount().toPlainString();
    }
}
