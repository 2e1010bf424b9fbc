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
    private final int[][] columns;
    private final double[][] weights;
    private final List<List<Entry>> texts = new ArrayList<>();

    /** A text that has a term, and how much it weighs there. */
    private record Entry(int text, double weight) {}

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
        columns = new int[texts.size()][];
        weights = new double[texts.size()][];
        int[] frequency = frequency(counts, terms.size());
        for (int i = 0; i < counts.size(); i++) {
            weigh(i, counts.get(i), frequency);
        }
        invert();
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

    private void weigh(int text, Map<Integer, Integer> count, int[] frequency) {
        columns[text] = count.keySet().stream().mapToInt(Integer::intValue).toArray();
        weights[text] = count.entrySet().stream()
                .mapToDouble(entry -> (1 + Math.log(entry.getValue()))
                        * (Math.log((1.0 + columns.length) / (1.0 + frequency[entry.getKey()])) + 1))
                .toArray();
        double length = Math.sqrt(Arrays.stream(weights[text]).map(w -> w * w).sum());
        for (int i = 0; i < weights[text].length; i++) {
            weights[text][i] /= length;
        }
    }

    private void invert() {
        terms.forEach(term -> texts.add(new ArrayList<>()));
        for (int text = 0; text < columns.length; text++) {
            for (int i = 0; i < columns[text].length; i++) {
                texts.get(columns[text][i]).add(new Entry(text, weights[text][i]));
            }
        }
    }

    /** How alike a text is to each text, itself included: the cosine, 0 to 1. */
    public double[] cosines(int text) {
        double[] cosines = new double[columns.length];
        for (int i = 0; i < columns[text].length; i++) {
            double weight = weights[text][i];
            for (Entry entry : texts.get(columns[text][i])) {
                cosines[entry.text()] += weight * entry.weight();
            }
        }
        return cosines;
    }

    /** Weight of each term of a text. */
    public Map<String, Double> weightsOf(int text) {
        Map<String, Double> found = new TreeMap<>();
        for (int i = 0; i < columns[text].length; i++) {
            found.put(terms.get(columns[text][i]), weights[text][i]);
        }
        return found;
    }
}
