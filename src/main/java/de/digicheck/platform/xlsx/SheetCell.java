package de.digicheck.platform.xlsx;

import de.digicheck.shared.Euro;
import java.time.LocalDate;

/** A cell of a sheet. */
public sealed interface SheetCell {

    /** A cell with nothing in it. */
    SheetCell NOTHING = new Text("", Look.PLAIN);

    /** How a cell looks. */
    Look look();

    /** Looks. */
    enum Look {
        PLAIN,
        /** What a column or row is about. */
        HEAD,
        /** A sum. */
        STRONG,
        /** What the sheet is about. */
        TITLE,
        /** A sentence that runs over all columns; the row has nothing else. */
        NOTE
    }

    /** A text; it stays one even when it begins like a formula. */
    record Text(String text, Look look) implements SheetCell {}

    /** An amount of money. */
    record Amount(Euro amount, Look look) implements SheetCell {}

    /**
     * An amount that follows from others.
     *
     * @param formula in English names without the equals sign, as {@link Cells} refers to cells
     * @param amount what the formula gives; shown by whoever opens the file without calculating
     */
    record Formula(String formula, Euro amount, Look look) implements SheetCell {}

    /** A number other than money, with at most two decimals. */
    record Quantity(double number) implements SheetCell {

        @Override
        public Look look() {
            return Look.PLAIN;
        }
    }

    /** A year, which is not grouped by thousands. */
    record Year(int year, Look look) implements SheetCell {}

    /** A day, which can be sorted and counted from. */
    record Day(LocalDate day) implements SheetCell {

        @Override
        public Look look() {
            return Look.PLAIN;
        }
    }

    /** A plain text. */
    static SheetCell text(String text) {
        return new Text(text, Look.PLAIN);
    }

    /** What a column or row is about. */
    static SheetCell head(String text) {
        return new Text(text, Look.HEAD);
    }

    /** A plain amount. */
    static SheetCell amount(Euro amount) {
        return new Amount(amount, Look.PLAIN);
    }
}
