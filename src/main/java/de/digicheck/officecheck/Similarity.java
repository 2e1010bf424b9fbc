package de.digicheck.officecheck;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How alike two processes are by the words of their names: words that both have, divided by all words (Jaccard index). Words
 * of fewer than four letters do not count, and of longer ones the first six letters, so that forms of a word meet.
 */
public final class Similarity {

    /** From here on two processes are shown as alike. */
    public static final double ALIKE = 0.3;

    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    private Similarity() {}

    /** The Jaccard index of two names, 0 to 1; 0 where one of them has no word that counts. */
    public static double of(String one, String other) {
        Set<String> ours = words(one);
        Set<String> theirs = words(other);
        Set<String> all = new HashSet<>(ours);
        all.addAll(theirs);
        ours.retainAll(theirs);
        return all.isEmpty() ? 0 : (double) ours.size() / all.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST) {
                words.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return words;
    }

    /** The processes of other offices that are like one, by likeness, the most alike first. */
    public static List<OfficeReport.Elsewhere> elsewhere(OfficeProcess process, List<OfficeCheck> others) {
        Map<Double, List<OfficeReport.Elsewhere>> found = new TreeMap<>();
        for (OfficeCheck other : others) {
            for (OfficeProcess theirs : other.processes()) {
                double likeness = of(process.name(), theirs.name());
                if (likeness >= ALIKE) {
                    OfficeReport.Elsewhere one = new OfficeReport.Elsewhere(process, other, theirs);
                    found.merge(-likeness, List.of(one), (a, b) -> Stream.concat(a.stream(), b.stream())
                            .toList());
                }
            }
        }
        return found.values().stream().flatMap(List::stream).toList();
    }
}
