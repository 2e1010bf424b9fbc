package de.digicheck.roadmap;

import de.digicheck.roadmap.FinancialPlan.Amounts;
import de.digicheck.shared.Euro;
import java.util.List;
import java.util.Locale;

/** What the amounts of a financial plan are, in the order in which it shows them. */
public enum AmountKind {
    /** Expenses once. */
    ONE_OFF,
    /** Expenses that come back every year. */
    YEARLY,
    /** Both of them. */
    EXPENSES,
    /** Investments. */
    INVESTMENTS,
    /** Expenses and investments. */
    TOTAL,
    /** The least that the total may come to. */
    LOWEST,
    /** The most that the total may come to. */
    HIGHEST,
    /** Depreciation; in no total. */
    DEPRECIATION,
    /** Yearly expenses and depreciation. */
    FOLLOW_UP,
    /** Grants, as income. */
    GRANTS,
    /** What the town spends less. */
    SAVINGS,
    /** Cost of own staff; in no total. */
    PERSONNEL;

    /** The amount of this kind. */
    public Euro of(Amounts amounts) {
        return switch (this) {
            case ONE_OFF -> amounts.oneOff();
            case YEARLY -> amounts.yearly();
            case EXPENSES -> amounts.expenses();
            case INVESTMENTS -> amounts.investments();
            case TOTAL -> amounts.total();
            case LOWEST -> amounts.lowest();
            case HIGHEST -> amounts.highest();
            case DEPRECIATION -> amounts.depreciation();
            case FOLLOW_UP -> amounts.followUp();
            case GRANTS -> amounts.grants();
            case SAVINGS -> amounts.savings();
            case PERSONNEL -> amounts.personnel();
        };
    }

    /** The kinds that it is the sum of; none where it stands for itself. */
    public List<AmountKind> parts() {
        return switch (this) {
            case EXPENSES -> List.of(ONE_OFF, YEARLY);
            case TOTAL -> List.of(EXPENSES, INVESTMENTS);
            case FOLLOW_UP -> List.of(YEARLY, DEPRECIATION);
            default -> List.of();
        };
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
