package de.digicheck.campaign;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The collections of sealed answers of a campaign.
 *
 * @param attempt collection that the running attempt fills; whatever a broken attempt left is worth nothing
 * @param sealed collection of the complete sealed answers, once there are and as long as they are kept
 * @param deleted the day on which they were deleted, in German time
 */
public record SealingPlace(Optional<String> attempt, Optional<String> sealed, Optional<LocalDate> deleted) {

    /** No attempt yet. */
    public static final SealingPlace NONE = new SealingPlace(Optional.empty(), Optional.empty(), Optional.empty());

    /** An attempt that has begun. */
    public static SealingPlace attempt(String collection) {
        return new SealingPlace(Optional.of(collection), Optional.empty(), Optional.empty());
    }

    /** A complete collection. */
    public static SealingPlace sealed(String collection) {
        return new SealingPlace(Optional.empty(), Optional.of(collection), Optional.empty());
    }

    /** Answers that are deleted. */
    public static SealingPlace deleted(LocalDate day) {
        return new SealingPlace(Optional.empty(), Optional.empty(), Optional.of(day));
    }
}
