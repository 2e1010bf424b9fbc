package de.digicheck.idea;

import de.digicheck.idea.lucene.GermanTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Measures how long it takes to find the ideas that are like one of 5,000, against comparing it with each of them term by term.
 * Prints medians and their ratio, how long it takes to build the index once, and how long to group all ideas and with how much
 * memory beside the index; {@code docs/performance.md} says how to run it.
 */
final class SimilarIdeasBenchmark {

    private static final int IDEAS = 5_000;
    private static final int QUERIES = 200;
    private static final int WORDS = 3_000;
    private static final int LONGEST = 20;

    private SimilarIdeasBenchmark() {}

    public static void main(String[] arguments) {
        List<Idea> ideas = ideas(new Random(1), IDEAS);
        GermanTerms terms = new GermanTerms();
        double build = median(5, round -> new IdeaIndex(ideas, terms));
        IdeaIndex index = new IdeaIndex(ideas, terms);
        double indexed = median(QUERIES, i -> index.similar(ideas.get(i * 7 % IDEAS).id(), 5));
        List<Map<String, Double>> vectors = vectors(ideas, terms);
        double each = median(QUERIES / 10, i -> compare(vectors, i * 7 % IDEAS));
        System.out.printf(
                "%d ideas: similar ones in %.1f ms, each by each in %.1f ms, ratio %.3f; index in %.0f ms%n",
                IDEAS, indexed, each, indexed / each, build);
        for (int count : new int[] {1_500, IDEAS, IdeaIndex.MOST_GROUPED}) {
            group(ideas(new Random(2), count), terms);
        }
    }

    private static void group(List<Idea> ideas, GermanTerms terms) {
        IdeaIndex index = new IdeaIndex(ideas, terms);
        int[] groups = new int[1];
        double grouped = median(3, round -> groups[0] = index.suggestions(0).size());
        System.gc();
        long before = used();
        Averages averages = index.averages(IntStream.range(0, ideas.size()).toArray());
        AverageLinkage.groups(averages, IdeaIndex.CUT);
        System.gc();
        System.out.printf(
                "%d ideas: %d groups in %.0f ms, %d MB kept for %d averages%n",
                ideas.size(), groups[0], grouped, (used() - before) >> 20, averages.size());
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static List<Idea> ideas(Random random, int count) {
        String[] words = IntStream.range(0, WORDS)
                .mapToObj(i -> word(random))
                .toArray(String[]::new);
        return IntStream.range(0, count)
                .mapToObj(i -> Idea.fresh(
                        IdeaId.random(random), sentence(words, random), List.of(), new IdeaSource.Anybody()))
                .toList();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3 + random.nextInt(4); i++) {
            word.append("bdfgklmnrst".charAt(random.nextInt(11))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    /** Some words are much more frequent than others. */
    private static String sentence(String[] words, Random random) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(LONGEST); i++) {
            some.add(words[(int) (WORDS * Math.pow(random.nextDouble(), 3))]);
        }
        return String.join(" ", some);
    }

    private static List<Map<String, Double>> vectors(List<Idea> ideas, TextTerms terms) {
        TermVectors vectors = new TermVectors(
                ideas.stream().map(idea -> terms.pieces(idea.text())).toList());
        return IntStream.range(0, ideas.size())
                .mapToObj(i -> (Map<String, Double>) new TreeMap<>(vectors.weightsOf(i)))
                .toList();
    }

    private static double compare(List<Map<String, Double>> vectors, int one) {
        double best = 0;
        for (Map<String, Double> other : vectors) {
            double cosine = 0;
            for (Map.Entry<String, Double> term : vectors.get(one).entrySet()) {
                cosine += term.getValue() * other.getOrDefault(term.getKey(), 0.0);
            }
            best = Math.max(best, cosine);
        }
        return best;
    }

    private static double median(int rounds, IntConsumer work) {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.accept(i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }
}
