package de.digicheck.roadmap;

/**
 * Something that is scarce in each year.
 *
 * @param subject which team or unit; empty text where there is only one
 */
public record Resource(Kind kind, String subject) implements Comparable<Resource> {

    /** What is scarce. */
    public enum Kind {
        /** Money, not split. */
        BUDGET,
        /** Money for expenses (<i>Aufwand</i>). */
        EXPENSES,
        /** Money for investments (<i>Investition</i>). */
        INVESTMENTS,
        /** Person-days of all teams together. */
        PERSON_DAYS,
        /** Person-days of one team. */
        TEAM_DAYS,
        /** Projects under way in one unit: how much change it bears. */
        CHANGE_LOAD;

        /** Tells whether it is an amount of money. */
        public boolean isMoney() {
            return this == BUDGET || this == EXPENSES || this == INVESTMENTS;
        }
    }

    /** A resource of which there is only one. */
    public static Resource of(Kind kind) {
        return new Resource(kind, "");
    }

    @Override
    public int compareTo(Resource other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : subject.compareTo(other.subject);
    }
}
