package de.digicheck.organisation;

/** How large a part is when parts are merged: invited employees before a survey, respondents after it. */
@FunctionalInterface
public interface PartSize {

    /** Invited employees; a part of unknown size counts as small, and is not left out. */
    PartSize INVITED = new PartSize() {
        @Override
        public int of(Part part) {
            return part.invited();
        }

        @Override
        public boolean isEmpty(Part part) {
            return part.heads().isEmpty();
        }
    };

    /** Size of a part, ≥ 0; of a part with children the sum of theirs. */
    int of(Part part);

    /** Tells whether a part is left out. */
    default boolean isEmpty(Part part) {
        return of(part) == 0;
    }
}
