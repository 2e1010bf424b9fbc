package de.digicheck.idea;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Texts taken apart once: by stems of words and by pieces of four characters. What becomes of ideas does not change it. */
public final class TextIndex {

    private final Map<String, Map<String, Integer>> written = new HashMap<>();
    private final TermVectors words;
    private final TermVectors pieces;

    /** Takes texts apart; the longer the more they are. */
    public TextIndex(List<String> texts, TextTerms terms) {
        List<List<String>> stems = new ArrayList<>();
        for (String text : texts) {
            List<TextTerms.Word> found = terms.words(text);
            found.forEach(word -> written.computeIfAbsent(word.stem(), stem -> new TreeMap<>())
                    .merge(word.written(), 1, Integer::sum));
            stems.add(found.stream().map(TextTerms.Word::stem).toList());
        }
        words = new TermVectors(stems);
        pieces = new TermVectors(texts.stream().map(terms::pieces).toList());
    }

    /** How alike a text is to each text, itself included, 0 to 1: the mean of two cosines. */
    double[] likeness(int text) {
        double[] byWords = words.cosines(text);
        double[] byPieces = pieces.cosines(text);
        for (int i = 0; i < byWords.length; i++) {
            byWords[i] = (byWords[i] + byPieces[i]) / 2;
        }
        return byWords;
    }

    /** How alike some texts are, each with each. */
    double[][] matrix(int[] some) {
        double[][] likeness = new double[some.length][];
        for (int i = 0; i < some.length; i++) {
            double[] all = likeness(some[i]);
            likeness[i] = IntStream.of(some).mapToDouble(other -> all[other]).toArray();
        }
        return likeness;
    }

    /** How alike groups of some texts, ascending, are on average; each text is a group at first. */
    Averages averages(int[] some) {
        return new TextAverages(words, pieces, some);
    }

    /** Weight of each stem of a text. */
    Map<String, Double> weightsOf(int text) {
        return words.weightsOf(text);
    }

    /** How a stem is written most often. */
    String written(String stem) {
        return written.getOrDefault(stem, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }
}
