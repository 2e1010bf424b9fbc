package de.digicheck.aggregation.csv;

import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;

/** Findings in one CSV file. */
record CsvFindings(String file, Findings findings) {

    private static final int SHOWN = 40;

    /** Reports an error; {@code field} counts from 0. */
    void error(String code, long line, int field, String message, String advice) {
        findings.error(code, new Place(file, (int) Math.max(1, line), field + 1), message, advice);
    }

    /** A value in quotes, shortened. */
    static String quote(String value) {
        String oneLine = value.replaceAll("\\R", "⏎");
        return oneLine.length() <= SHOWN
                ? "'" + oneLine + "'"
                : "'" + oneLine.substring(0, SHOWN) + "…' (" + value.length() + " characters)";
    }
}
