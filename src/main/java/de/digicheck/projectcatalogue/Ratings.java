package de.digicheck.projectcatalogue;

import java.util.OptionalInt;

/**
 * Ratings of the project group, each 0…{@value #HIGHEST} with every step described in words; empty when nobody has given
 * one.
 *
 * @param citizenFriendliness does the town become more citizen-friendly; high is good
 * @param efficiency does the town become more efficient; high is good
 * @param structuralChange how far structures must be adapted; high is more effort
 */
public record Ratings(OptionalInt citizenFriendliness, OptionalInt efficiency, OptionalInt structuralChange) {

    public static final int HIGHEST = 4;

    /** No rating given. */
    public static final Ratings UNKNOWN = new Ratings(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public Ratings {
        require(citizenFriendliness);
        require(efficiency);
        require(structuralChange);
    }

    private static void require(OptionalInt rating) {
        if (rating.isPresent() && (rating.getAsInt() < 0 || rating.getAsInt() > HIGHEST)) {
            throw new IllegalArgumentException("a rating lies in 0…" + HIGHEST + ": " + rating.getAsInt());
        }
    }
}
