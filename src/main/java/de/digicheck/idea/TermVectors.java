package de.digicheck.idea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Texts as vectors of their terms: (1 + ln tf) · (ln((1 + n) / (1 + df)) + 1), of length 1 (Salton and Buckley 1988, with
 * the smoothing of scikit-learn). A text without a term is like no other.
 */
public final class TermVectors {

    private final List<String> terms = new ArrayList<>();
    private final TermVector[] vectors;
    private int[][] texts = {};
    private double[][] weights = {};

    /** @param texts the terms of each text, repeated as often as they occur */
    public TermVectors(List<List<String>> texts) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Map<Integer, Integer>> counts = new ArrayList<>();
        for (List<String> text : texts) {
            Map<Integer, Integer> count = new TreeMap<>();
            for (String term : text) {
                count.merge(numbers.computeIfAbsent(term, this::number), 1, Integer::sum);
            }
            counts.add(count);
        }
        int[] frequency = frequency(counts, terms.size());
        vectors = counts.stream()
                .map(count -> weigh(count, frequency, texts.size()))
                .toArray(TermVector[]::new);
        invert(frequency);
    }

    private int number(String term) {
        terms.add(term);
        return terms.size() - 1;
    }

    private static int[] frequency(List<Map<Integer, Integer>> counts, int terms) {
        int[] frequency = new int[terms];
        counts.forEach(count -> count.keySet().forEach(term -> frequency[term]++));
        return frequency;
    }

    private static TermVector weigh(Map<Integer, Integer> count, int[] frequency, int texts) {
        double[] weights = count.entrySet().stream()
                .mapToDouble(entry -> (1 + Math.log(entry.getValue()))
                        * (Math.log((1.0 + texts) / (1.0 + frequency[entry.getKey()])) + 1))
                .toArray();
        double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= length;
        }
        return new TermVector(
                count.keySet().stream().mapToInt(Integer::intValue).toArray(), weights);
    }

    /** For each term the texts that have it, ascending, and how much it weighs there. */
    private void invert(int[] frequency) {
        texts = Arrays.stream(frequency).mapToObj(int[]::new).toArray(int[][]::new);
        weights = Arrays.stream(frequency).mapToObj(double[]::new).toArray(double[][]::new);
        int[] filled = new int[frequency.length];
        for (int text = 0; text < vectors.length; text++) {
            for (int i = 0; i < vectors[text].columns.length; i++) {
                int term = vectors[text].columns[i];
                texts[term][filled[term]] = text;
                weights[term][filled[term]] = vectors[text].weights[i];
                filled[term]++;
            }
        }
    }

    /** How many texts there are. */
    int size() {
        return vectors.length;
    }

    /** The vector of a text. */
    TermVector vector(int text) {
        return vectors[text];
    }

    /** Adds, for each text, the product of its vector and one more. */
    void addProducts(TermVector one, double[] sums) {
        for (int i = 0; i < one.columns.length; i++) {
            double weight = one.weights[i];
            int[] having = texts[one.columns[i]];
            double[] there = weights[one.columns[i]];
            for (int j = 0; j < having.length; j++) {
                sums[having[j]] += weight * there[j];
            }
        }
    }

    /** How alike a text is to each text, itself included: the cosine, 0 to 1. */
    public double[] cosines(int text) {
        double[] cosines = new double[vectors.length];
        addProducts(vectors[text], cosines);
        return cosines;
    }

    /** Weight of each term of a text. */
    public Map<String, Double> weightsOf(int text) {
        Map<String, Double> found = new TreeMap<>();
        TermVector vector = vectors[text];
        for (int i = 0; i < vector.columns.length; i++) {
            found.put(terms.get(vector.columns[i]), vector.weights[i]);
        }
        return found;
    }
}
