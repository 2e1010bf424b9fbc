package de.digicheck.idea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Averages of texts without a matrix. A cosine is a product of vectors, so the sum over all pairs of two groups is the product
 * of the groups' sums of vectors: one question to the index of terms compares a group with all others. Exact but for
 * rounding; room grows with the texts alone.
 */
final class TextAverages implements Averages {

    /** Far above what sums are rounded by, far below any difference that tells something. */
    private static final double ROUNDING = 1e-9;

    private final TermVectors words;
    private final TermVectors pieces;
    private final int[] texts;
    private final int[] groups;
    private final List<Group> sums = new ArrayList<>();
    private final double[] byText;
    private final double[] averages;

    /** The sums of a group's vectors. */
    private record Group(int size, TermVector words, TermVector pieces) {

        Group with(Group other) {
            return new Group(size + other.size, words.plus(other.words), pieces.plus(other.pieces));
        }
    }

    /** @param some which texts of the index are the members, ascending */
    TextAverages(TermVectors words, TermVectors pieces, int[] some) {
        this.words = words;
        this.pieces = pieces;
        this.texts = some.clone();
        this.groups = new int[some.length];
        Arrays.setAll(groups, i -> i);
        for (int text : some) {
            sums.add(new Group(1, words.vector(text), pieces.vector(text)));
        }
        this.byText = new double[words.size()];
        this.averages = new double[some.length];
    }

    @Override
    public int size() {
        return texts.length;
    }

    @Override
    public double[] of(int group) {
        Group one = sums.get(group);
        Arrays.fill(byText, 0);
        words.addProducts(one.words(), byText);
        pieces.addProducts(one.pieces(), byText);
        Arrays.fill(averages, 0);
        for (int i = 0; i < texts.length; i++) {
            averages[groups[i]] += byText[texts[i]];
        }
        for (int other = 0; other < averages.length; other++) {
            averages[other] /= 2.0 * one.size() * sums.get(other).size();
        }
        return averages;
    }

    @Override
    public void join(int into, int from) {
        sums.set(into, sums.get(into).with(sums.get(from)));
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == from) {
                groups[i] = into;
            }
        }
    }

    @Override
    public double rounding() {
        return ROUNDING;
    }
}
