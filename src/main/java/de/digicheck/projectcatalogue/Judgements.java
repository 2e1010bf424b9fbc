package de.digicheck.projectcatalogue;

import de.digicheck.shared.AccountRole;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What those who steer say of an outline: the criteria that are ranked by, and the organisational and the technical rating
 * side by side.
 *
 * @param criteria citizen-friendliness, efficiency, structural change
 * @param structures which structures must be adapted, in words
 * @param organisational whether the organisation can carry it (CDO)
 * @param technical whether it can be done technically (CIO)
 */
public record Judgements(
        Ratings criteria, Optional<String> structures, Optional<Rating> organisational, Optional<Rating> technical) {

    /** Nothing said. */
    public static final Judgements UNKNOWN =
            new Judgements(Ratings.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty());

    /** From how many steps between the two ratings on they disagree. */
    public static final int DISAGREEMENT = 2;

    /**
     * A rating.
     *
     * @param value 0…{@value Ratings#HIGHEST}: 0 cannot be carried, 4 is ready
     * @param reason never blank
     * @param account who has given it
     * @param day in German time
     */
    public record Rating(int value, String reason, AccountRole role, String account, LocalDate day) {

        public Rating {
            if (value < 0 || value > Ratings.HIGHEST || reason.isBlank()) {
                throw new IllegalArgumentException("a rating lies in 0…" + Ratings.HIGHEST + " and has a reason");
            }
        }

        /** Tells whether another one says the same, whoever gave it. */
        boolean saysTheSame(Rating other) {
            return value == other.value && reason.equals(other.reason);
        }
    }

    /** Steps between the two ratings; empty as long as one is missing. */
    public OptionalInt distance() {
        return organisational.isPresent() && technical.isPresent()
                ? OptionalInt.of(
                        Math.abs(organisational.get().value() - technical.get().value()))
                : OptionalInt.empty();
    }

    /** Tells whether the two ratings differ by {@value #DISAGREEMENT} steps or more. */
    public boolean disagree() {
        return distance().orElse(0) >= DISAGREEMENT;
    }

    /** The same for those who do not see the technical rating. */
    public Judgements withoutTechnical() {
        return new Judgements(criteria, structures, organisational, Optional.empty());
    }
}
