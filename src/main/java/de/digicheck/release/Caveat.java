package de.digicheck.release;

import java.util.Locale;

/**
 * Something a reader must know beside the figures.
 *
 * @param subject key of the unit, item or field it concerns; empty for the whole result
 */
public record Caveat(Code code, String subject) {

    /** What there is to know. */
    public enum Code {
        /** More answers than employees: the headcount is stale, no finite-population correction. Subject: unit. */
        STALE_HEADCOUNT,
        /** Headcounts are not known: intervals are wider than they need to be. */
        HEADCOUNT_UNKNOWN,
        /** At least 30 % cannot judge. Subject: item, or {@code unit/item} in raw. */
        KNOWLEDGE_GAP,
        /** The score of a field rests on one question (<i>Einzelfrage</i>). Subject: field. */
        SINGLE_ITEM_FIELD,
        /** Alpha below .6: the items do not measure one thing. Subject: field. */
        LOW_ALPHA,
        /** Alpha from .6 to .7: read with care. Subject: field. */
        DOUBTFUL_ALPHA,
        /** Item-rest correlation below .2. Subject: item. */
        LOW_ITEM_REST_CORRELATION,
        /** Answers to questions that were not shown were dropped. */
        HIDDEN_ANSWERS_DROPPED,
        /** Without answers that were flagged the score of a field is more than two points away. Subject: field. */
        FLAGGED_ANSWERS_MATTER,
        /** Weighted scores rest on less than half as many answers as there are. */
        DEFF_HIGH,
        /** Raking was asked for, but no weights meet both margins: units and role groups were taken together. */
        RAKING_NOT_POSSIBLE,
        /** ICC(2) below .5: a ranking of the parts is not supported. Subject: field. */
        RANKING_NOT_SUPPORTED,
        /** τ² is 0: no difference between the parts can be shown. Subject: field. */
        NO_DEMONSTRABLE_DIFFERENCE,
        /** Fewer than five parts with two scores or more: nothing is shrunken. Subject: field. */
        TOO_FEW_PARTS,
        /** Only the town is published. */
        TOWN_ONLY,
        /** Everybody who knew the address could answer, also several times. */
        OPEN_LINK;

        /** The word in {@code results.json}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A caveat of the whole result. */
    public static Caveat of(Code code) {
        return new Caveat(code, "");
    }
}
