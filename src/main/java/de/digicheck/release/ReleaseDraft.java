package de.digicheck.release;

import java.util.List;
import java.util.Optional;

/** A release that can still be made coarser. */
public interface ReleaseDraft {

    /** It as it stands. */
    Candidate candidate();

    /**
     * The next coarser form; empty when nothing coarser could keep back what was found. Each step leaves fewer sets, or fewer
     * figures, than before.
     *
     * @param findings what this form would tell
     */
    Optional<Coarser> coarser(List<AuditFinding> findings);

    /** A coarser form, and what made it so. */
    record Coarser(CoarseningStep step, ReleaseDraft draft) {}
}
