package de.digicheck.idea;

import java.util.Arrays;

/** Averages in a matrix of all pairs: quick to ask, and takes room that grows with the square of the members. */
final class MatrixAverages implements Averages {

    private final double[][] likeness;
    private final int[] sizes;

    /** @param likeness symmetric; the diagonal is not read */
    MatrixAverages(double[][] likeness) {
        this.likeness = Arrays.stream(likeness).map(double[]::clone).toArray(double[][]::new);
        this.sizes = new int[likeness.length];
        Arrays.fill(sizes, 1);
    }

    @Override
    public int size() {
        return sizes.length;
    }

    @Override
    public double[] of(int group) {
        return likeness[group];
    }

    @Override
    public void join(int into, int from) {
        int all = sizes[into] + sizes[from];
        for (int other = 0; other < sizes.length; other++) {
            if (other != into && other != from) {
                double average = (sizes[into] * likeness[into][other] + sizes[from] * likeness[from][other]) / all;
                likeness[into][other] = average;
                likeness[other][into] = average;
            }
        }
        sizes[into] = all;
    }

    @Override
    public double rounding() {
        return 0;
    }
}
