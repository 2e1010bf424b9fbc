package de.digicheck.idea;

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

    /** More ideas than this are not grouped at once: time grows with their square. */
    public static final int MOST_GROUPED = 10_000;

    /** Up to so many ideas a matrix of all pairs is kept; for more it would need too much memory. */
    static final int MOST_IN_MATRIX = 1500;

    /** Words in the label that is suggested for a bundle. */
    private static final int LABEL_WORDS = 3;

    private final List<Idea> ideas;
    private final Map<IdeaId, Integer> places = new HashMap<>();
    private final TextIndex texts;

    /** An index of ideas whose texts are taken apart here. */
    public IdeaIndex(List<Idea> ideas, TextTerms terms) {
        this(ideas, new TextIndex(ideas.stream().map(Idea::text).toList(), terms));
    }

    /** An index of ideas whose texts, in this order, are taken apart already. */
    public IdeaIndex(List<Idea> ideas, TextIndex texts) {
        this.ideas = List.copyOf(ideas);
        this.texts = texts;
        for (int i = 0; i < ideas.size(); i++) {
            places.put(ideas.get(i).id(), i);
        }
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
        double[] likeness = texts.likeness(place);
        return IntStream.range(0, likeness.length)
                .filter(other -> other != place && likeness[other] > 0)
                .mapToObj(other -> new Similar(ideas.get(other), likeness[other]))
                .sorted(Comparator.comparingDouble(Similar::likeness).reversed().thenComparing(similar -> similar.idea()
                        .id()))
                .limit(most)
                .toList();
    }

    /** Ideas that are in no bundle. */
    public int free() {
        return (int) places().count();
    }

    /** In how many slices of {@value #MOST_GROUPED} they are grouped; 1 also for none. */
    public int slices() {
        return Math.max(1, (free() + MOST_GROUPED - 1) / MOST_GROUPED);
    }

    private IntStream places() {
        return IntStream.range(0, ideas.size())
                .filter(i -> ideas.get(i).bundle().isEmpty());
    }

    /**
     * Groups of ideas that may mean the same, the largest first; those that are in a bundle are left out. All ideas of a slice
     * are compared with each other. How that is computed changes above {@value #MOST_IN_MATRIX}, which groups there are does
     * not: only where averages differ by less than rounding another pair may be joined first.
     *
     * @param slice of the ideas by id, from 0; none beyond the last
     */
    public List<List<Idea>> suggestions(int slice) {
        int[] free =
                places().skip((long) slice * MOST_GROUPED).limit(MOST_GROUPED).toArray();
        return AverageLinkage.groups(averages(free), CUT).stream()
                .map(group -> group.stream().map(i -> ideas.get(free[i])).toList())
                .sorted(Comparator.comparing((List<Idea> group) -> -group.size())
                        .thenComparing(group -> group.get(0).id()))
                .toList();
    }

    /** How alike some ideas, ascending, are on average while they are grouped. */
    Averages averages(int[] free) {
        return free.length > MOST_IN_MATRIX ? texts.averages(free) : new MatrixAverages(texts.matrix(free));
    }

    /** The words that tell most about some ideas, as they are written most often: a first label. */
    public String label(List<Idea> some) {
        Map<String, Double> sums = new TreeMap<>();
        some.stream()
                .map(idea -> places.get(idea.id()))
                .filter(place -> place != null)
                .forEach(place ->
                        texts.weightsOf(place).forEach((stem, weight) -> sums.merge(stem, weight, Double::sum)));
        List<String> best = sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LABEL_WORDS)
                .map(entry -> texts.written(entry.getKey()))
                .toList();
        return String.join(", ", best);
    }
}
