package de.digicheck.prioritisation;

import de.digicheck.shared.LocalizedText;
import java.util.List;

/**
 * The reason of a rank in plain words. Every number in a sentence is a number of the {@link RankedProject} it belongs to,
 * rounded; shares and weights appear as percentages.
 */
public record Explanation(List<Sentence> sentences) {

    static final Explanation NONE = new Explanation(List.of());

    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /** The same without the sentences on a topic. */
    Explanation without(Topic topic) {
        return new Explanation(
                sentences.stream().filter(sentence -> sentence.topic() != topic).toList());
    }

    /** What a sentence is about, in the order in which they stand. */
    public enum Topic {
        /** Rank and benefit. */
        RANK,
        /** What each criterion adds. */
        CONTRIBUTIONS,
        /** Need removed in one field. */
        REMOVED_NEED,
        /** Projects that depend on it. */
        FOUNDATION,
        /** What nobody has said yet. */
        UNKNOWN,
        /** How certain the rank is. */
        STABILITY,
        /** Difference to the next project. */
        NEXT,
        /** Which change of a weight would swap them. */
        SWITCHING_POINT,
        /** Which change of a rating would swap them. */
        RATING_STEP,
        /** Whether it is a quick win. */
        QUICK_WIN,
        /** A law demands it. */
        MANDATORY,
        /** Figures are assumptions. */
        ASSUMPTION
    }

    /** One or two sentences on a topic, German and English. */
    public record Sentence(Topic topic, LocalizedText text) {}
}
