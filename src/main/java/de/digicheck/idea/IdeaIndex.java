package de.digicheck.idea;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How alike ideas are by their words: the mean of two cosines, of stems of words and of pieces of four characters. Forms of a
 * word and parts of compounds meet that way; meaning does not. Therefore everything here is a suggestion.
 */
public final class IdeaIndex {

    /** From this average likeness on, ideas are suggested as a bundle. */
    public static final double CUT = 0.15;

    /** Of more ideas than this, only the first by id are grouped: time and memory grow with their square. */
    public static final int MOST_GROUPED = 1500;

    /** Words in the label that is suggested for a bundle. */
    private static final int LABEL_WORDS = 3;

    private final List<Idea> ideas;
    private final Map<IdeaId, Integer> places = new HashMap<>();
    private final Map<String, Map<String, Integer>> written = new HashMap<>();
    private final TermVectors words;
    private final TermVectors pieces;

    /** @param ideas among which others are looked for */
    public IdeaIndex(List<Idea> ideas, TextTerms terms) {
        this.ideas = List.copyOf(ideas);
        List<List<String>> stems = new ArrayList<>();
        for (int i = 0; i < ideas.size(); i++) {
            places.put(ideas.get(i).id(), i);
            List<TextTerms.Word> found = terms.words(ideas.get(i).text());
            found.forEach(word -> written.computeIfAbsent(word.stem(), stem -> new TreeMap<>())
                    .merge(word.written(), 1, Integer::sum));
            stems.add(found.stream().map(TextTerms.Word::stem).toList());
        }
        words = new TermVectors(stems);
        pieces = new TermVectors(
                ideas.stream().map(idea -> terms.pieces(idea.text())).toList());
    }

    /**
     * Another idea, and how alike it is.
     *
     * @param likeness over 0, at most 1
     */
    public record Similar(Idea idea, double likeness) {}

    /** The ideas that are most like one, the most alike first, equals by id; none for an idea that is not here. */
    public List<Similar> similar(IdeaId idea, int most) {
        Integer place = places.get(idea);
        if (place == null) {
            return List.of();
        }
        double[] likeness = likeness(place);
        return IntStream.range(0, likeness.length)
                .filter(other -> other != place && likeness[other] > 0)
                .mapToObj(other -> new Similar(ideas.get(other), likeness[other]))
                .sorted(Comparator.comparingDouble(Similar::likeness).reversed().thenComparing(similar -> similar.idea()
                        .id()))
                .limit(most)
                .toList();
    }

    private double[] likeness(int place) {
        double[] byWords = words.cosines(place);
        double[] byPieces = pieces.cosines(place);
        for (int i = 0; i < byWords.length; i++) {
            byWords[i] = (byWords[i] + byPieces[i]) / 2;
        }
        return byWords;
    }

    /** Groups of ideas that may mean the same, the largest first; those that are in a bundle are left out. */
    public List<List<Idea>> suggestions() {
        int[] free = IntStream.range(0, ideas.size())
                .filter(i -> ideas.get(i).bundle().isEmpty())
                .limit(MOST_GROUPED)
                .toArray();
        double[][] likeness = new double[free.length][];
        for (int i = 0; i < free.length; i++) {
            double[] all = likeness(free[i]);
            likeness[i] = IntStream.of(free).mapToDouble(other -> all[other]).toArray();
        }
        return AverageLinkage.groups(likeness, CUT).stream()
                .map(group -> group.stream().map(i -> ideas.get(free[i])).toList())
                .sorted(Comparator.comparing((List<Idea> group) -> -group.size())
                        .thenComparing(group -> group.get(0).id()))
                .toList();
    }

    /** The words that tell most about some ideas, as they are written most often: a first label. */
    public String label(List<Idea> some) {
        Map<String, Double> sums = new TreeMap<>();
        some.stream()
                .map(idea -> places.get(idea.id()))
                .filter(place -> place != null)
                .forEach(place ->
                        words.weightsOf(place).forEach((stem, weight) -> sums.merge(stem, weight, Double::sum)));
        List<String> best = sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LABEL_WORDS)
                .map(entry -> written(entry.getKey()))
                .toList();
        return String.join(", ", best);
    }

    private String written(String stem) {
        return written.getOrDefault(stem, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }
}
