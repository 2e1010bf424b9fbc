package de.digicheck.release.attack;

import java.util.List;

/**
 * Variables with bounds, sums of variables with bounds, and the sum over some variables that an attacker wants to know.
 *
 * @param start an assignment that obeys all bounds
 * @param target which variables are summed up
 * @param rowsOf by variable, the rows that it stands in
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; solvers read the arrays as they are
record Programme(double[] lower, double[] upper, double[] start, boolean[] target, List<Row> rows, int[][] rowsOf) {

    /** A sum of variables. */
    record Row(int[] variables, double lo, double hi) {}

    static Programme of(double[] lower, double[] upper, double[] start, boolean[] target, List<Row> rows) {
        return new Programme(lower, upper, start, target, rows, rowsOf(start.length, rows));
    }

    private static int[][] rowsOf(int variables, List<Row> rows) {
        int[] counts = new int[variables];
        for (Row row : rows) {
            for (int variable : row.variables()) {
                counts[variable]++;
            }
        }
        int[][] rowsOf = new int[variables][];
        for (int variable = 0; variable < variables; variable++) {
            rowsOf[variable] = new int[counts[variable]];
        }
        for (int row = rows.size() - 1; row >= 0; row--) {
            for (int variable : rows.get(row).variables()) {
                rowsOf[variable][--counts[variable]] = row;
            }
        }
        return rowsOf;
    }

    int size() {
        return start.length;
    }

    double targetOf(double[] values) {
        double sum = 0;
        for (int variable = 0; variable < values.length; variable++) {
            sum += target[variable] ? values[variable] : 0;
        }
        return sum;
    }
}
