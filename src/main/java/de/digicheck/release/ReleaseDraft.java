package de.digicheck.release;

import java.util.Optional;

/** A release that can still be made coarser. */
public interface ReleaseDraft {

    /** It as it stands. */
    Candidate candidate();

    /** The next coarser form; empty when only the town is left. Each step leaves fewer sets than before. */
    Optional<Coarser> coarser();

    /** A coarser form, and what made it so. */
    record Coarser(CoarseningStep step, ReleaseDraft draft) {}
}
