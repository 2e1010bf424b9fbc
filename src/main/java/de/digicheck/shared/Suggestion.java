package de.digicheck.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Advice for a word that nobody knows: the known one that is at most two letters away, or what is known. */
public final class Suggestion {

    private static final int MOST_LISTED = 20;

    /** At most two letters differ; otherwise −1. */
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    private Suggestion() {}

    /** Advice for a word; the nearest of {@code known}, or all of them when none is near. */
    public static String instead(String unknown, Collection<String> known) {
        Optional<String> nearest = new TreeSet<>(known)
                .stream()
                        .filter(word -> DISTANCE.apply(word, unknown) >= 0)
                        .min(Comparator.comparing(word -> DISTANCE.apply(word, unknown)));
        return nearest.map(word -> "maybe '" + word + "' is meant").orElseGet(() -> listed(known));
    }

    private static String listed(Collection<String> known) {
        if (known.isEmpty()) {
            return "none is defined";
        }
        List<String> words = List.copyOf(new TreeSet<>(known));
        String first = String.join(", ", words.subList(0, Math.min(MOST_LISTED, words.size())));
        return "known are " + first
                + (words.size() > MOST_LISTED ? " and " + (words.size() - MOST_LISTED) + " more" : "");
    }
}
