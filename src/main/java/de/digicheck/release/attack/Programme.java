package de.digicheck.release.attack;

import java.util.List;

/**
 * Variables with bounds, sums of variables with bounds, and the sum over some variables that an attacker wants to know.
 *
 * @param start an assignment that obeys all bounds
 * @param target which variables are summed up
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; solvers read the arrays as they are
record Programme(double[] lower, double[] upper, double[] start, boolean[] target, List<Row> rows) {

    /** A sum of variables. */
    record Row(int[] variables, double lo, double hi) {}

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
