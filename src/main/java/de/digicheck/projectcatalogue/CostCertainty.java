package de.digicheck.projectcatalogue;

import de.digicheck.shared.Euro;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Class of cost certainty (<i>Kostensicherheit</i>): how far the cost may differ from the amount that is planned. The
 * ranges are ours (<i>Annahme</i>); the widest is the one by which rankings draw costs.
 */
public enum CostCertainty implements Word {
    /** A contract: 0 % to +5 %. */
    CONTRACT("1", "1.05"),
    /** An offer: −5 % to +10 %. */
    OFFER("0.95", "1.1"),
    /** An estimate from comparable projects: −15 % to +25 %. */
    ESTIMATE("0.85", "1.25"),
    /** A rough guess: −20 % to +50 %. */
    ROUGH("0.8", "1.5");

    private final BigDecimal lowest;
    private final BigDecimal highest;

    CostCertainty(String lowest, String highest) {
        this.lowest = new BigDecimal(lowest);
        this.highest = new BigDecimal(highest);
    }

    /** The least that it may cost, to the cent. */
    public Euro lowest(Euro planned) {
        return times(planned, lowest);
    }

    /** The most that it may cost, to the cent. */
    public Euro highest(Euro planned) {
        return times(planned, highest);
    }

    private static Euro times(Euro amount, BigDecimal factor) {
        return Euro.of(amount.amount().multiply(factor).setScale(Euro.DECIMALS, RoundingMode.HALF_UP));
    }
}
