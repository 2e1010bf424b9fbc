package de.digicheck.platform.xlsx;

/** How formulas refer to cells. Rows and columns are counted from 0. */
public final class Cells {

    private static final int LETTERS = 26;

    private Cells() {}

    /** A cell: {@code B4} for row 3, column 1. */
    public static String at(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** A cell that stays the same when the formula is copied: {@code $B$4}. */
    public static String fixed(int row, int column) {
        return "$" + letters(column) + "$" + (row + 1);
    }

    /** All cells from one to another: {@code B4:D4}. */
    public static String range(String first, String last) {
        return first + ":" + last;
    }

    /** The same on another sheet: {@code 'Nach Projekt'!B4}. */
    public static String on(String sheet, String reference) {
        return "'" + sheet.replace("'", "''") + "'!" + reference;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }
}
