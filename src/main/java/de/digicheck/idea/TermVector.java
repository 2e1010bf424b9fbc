package de.digicheck.idea;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A vector of terms: numbers of terms, ascending, and what each of them weighs. Is not changed. */
final class TermVector {

    final int[] columns;
    final double[] weights;

    TermVector(int[] columns, double[] weights) {
        this.columns = columns;
        this.weights = weights;
    }

    /** The sum of two. */
    TermVector plus(TermVector other) {
        int[] all = IntStream.concat(Arrays.stream(columns), Arrays.stream(other.columns))
                .sorted()
                .distinct()
                .toArray();
        double[] sums = new double[all.length];
        addTo(all, sums);
        other.addTo(all, sums);
        return new TermVector(all, sums);
    }

    private void addTo(int[] all, double[] sums) {
        int place = 0;
        for (int i = 0; i < columns.length; i++) {
            while (all[place] != columns[i]) {
                place++;
            }
            sums[place] += weights[i];
        }
    }
}
