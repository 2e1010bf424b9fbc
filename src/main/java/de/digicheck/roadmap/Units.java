package de.digicheck.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Decimal amounts as whole numbers of their smallest unit.
 *
 * @param decimals of the unit: 2 = hundredths
 */
public record Units(int decimals) {

    /** Sums up to here are exact and leave room for sums of sums. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000_000L);

    /**
     * The unit in which all amounts are whole, or, where they have more digits than a computer can add exactly, the
     * smallest in which their sum fits.
     *
     * @param copies how often each amount may be counted
     */
    public static Units of(Collection<BigDecimal> amounts, int copies) {
        BigDecimal sum = BigDecimal.ONE;
        int decimals = 0;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount.abs().setScale(0, RoundingMode.CEILING));
            decimals = Math.max(decimals, amount.stripTrailingZeros().scale());
        }
        BigDecimal total = sum.multiply(BigDecimal.valueOf(copies));
        while (decimals > 0 && total.movePointRight(decimals).compareTo(MOST) > 0) {
            decimals--;
        }
        return new Units(decimals);
    }

    /** The nearest number of units. */
    public long nearest(BigDecimal amount) {
        return whole(amount, RoundingMode.HALF_EVEN);
    }

    /** Units that are enough for an amount. */
    public long enoughFor(BigDecimal amount) {
        return whole(amount, RoundingMode.CEILING);
    }

    /** Whole units within an amount. */
    public long within(BigDecimal amount) {
        return whole(amount, RoundingMode.FLOOR);
    }

    private long whole(BigDecimal amount, RoundingMode rounding) {
        return amount.setScale(decimals, rounding).unscaledValue().longValueExact();
    }

    /** The amount of some units. */
    public BigDecimal amount(long units) {
        return BigDecimal.valueOf(units, decimals);
    }
}
