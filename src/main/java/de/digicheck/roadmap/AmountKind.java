package de.digicheck.roadmap;

import de.digicheck.roadmap.FinancialPlan.Amounts;
import de.digicheck.shared.Euro;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What the amounts of a financial plan are, in the order in which it shows them. */
public enum AmountKind {
    ONE_OFF(Amounts::oneOff),
    YEARLY(Amounts::yearly),
    /** Both of them. */
    EXPENSES(Amounts::expenses, ONE_OFF, YEARLY),
    INVESTMENTS(Amounts::investments),
    /** Expenses and investments. */
    TOTAL(Amounts::total, EXPENSES, INVESTMENTS),
    /** The least that the total may come to. */
    LOWEST(Amounts::lowest),
    /** The most that the total may come to. */
    HIGHEST(Amounts::highest),
    DEPRECIATION(Amounts::depreciation),
    /** Yearly expenses and depreciation. */
    FOLLOW_UP(Amounts::followUp, YEARLY, DEPRECIATION),
    GRANTS(Amounts::grants),
    SAVINGS(Amounts::savings),
    PERSONNEL(Amounts::personnel);

    private final Function<Amounts, Euro> amount;
    private final List<AmountKind> parts;

    AmountKind(Function<Amounts, Euro> amount, AmountKind... parts) {
        this.amount = amount;
        this.parts = List.of(parts);
    }

    /** The amount of this kind. */
    public Euro of(Amounts amounts) {
        return amount.apply(amounts);
    }

    /** The kinds that it is the sum of; none where it stands for itself. */
    public List<AmountKind> parts() {
        return parts;
    }

    /** Tells whether it stands out in a table: sums, and investments beside them. */
    public boolean isStrong() {
        return this == EXPENSES || this == INVESTMENTS || this == TOTAL;
    }

    /** Its name in message bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
