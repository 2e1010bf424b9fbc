package de.digicheck.method;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is explained, in the order of the list; each has a file a language in {@code docs/method}. */
public enum MethodTopic {
    /** Need of an answer, 0…100. */
    BEDARFSWERT,
    /** Score of a field, a goal, a unit. */
    HANDLUNGSFELD,
    /** Confidence interval. */
    VERTRAUENSBEREICH,
    /** Cronbach's alpha and its kin. */
    ZUVERLAESSIGKEIT,
    /** What the gate withholds. */
    SCHUTZ,
    /** Shrunken scores. */
    KLEINE_EINHEITEN,
    /** Rank tests and intraclass correlation. */
    UNTERSCHIEDE,
    /** Turnout and post-stratification. */
    GEWICHTUNG,
    /** Change between waves. */
    VERAENDERUNG,
    /** Borda scores, Kendall's W, importance and satisfaction. */
    RANGFRAGEN,
    /** Quality flags. */
    SORGFALT,
    /** Value model. */
    NUTZEN,
    /** Stability of ranks. */
    RANGSTABILITAET,
    /** Quick-win rule. */
    QUICK_WIN,
    /** Portfolio under a budget. */
    FAHRPLAN;

    /** The topic that an address names. */
    public static Optional<MethodTopic> of(String word) {
        return Arrays.stream(values())
                .filter(topic -> topic.word().equals(word))
                .findFirst();
    }

    /** The word in addresses and names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
