package de.digicheck.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a section of a dossier is about. */
public enum SectionKind {
    /** The town's released results of a campaign: fields with intervals. */
    RESULTS,
    /** What staff do not know, and what they need to learn, as released. */
    GAPS,
    /** Role groups and waves beside each other, as released. */
    COMPARISON,
    /** The ranked proposals with classes and quick wins. */
    RANKING,
    /** One project: outline, cost, reason of its rank. */
    PROJECT,
    /** A version of the roadmap. */
    ROADMAP,
    /** The financial plan of a version of the roadmap. */
    FINANCES,
    /** What bodies have decided in public proposals. */
    DECISIONS,
    /** Which results everybody can read. */
    PUBLISHED;

    /** Its name in forms, in the store and in message bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word, if it is one. */
    public static Optional<SectionKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
