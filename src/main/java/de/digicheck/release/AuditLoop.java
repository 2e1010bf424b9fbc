package de.digicheck.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a release coarser, step by step, until an attacker finds nothing or there is nothing coarser. */
public final class AuditLoop {

    private final Auditor auditor;

    public AuditLoop(Auditor auditor) {
        this.auditor = auditor;
    }

    /**
     * The coarsest form that was needed, and how that was found out. When something is found even in that, the report says so,
     * and it must not be published.
     */
    public record Outcome(Candidate candidate, AuditReport report) {

        /** Tells whether it may be published: nothing was found in it. */
        public boolean publishable() {
            return report.passed();
        }
    }

    /** Attacks a draft and its coarser forms. */
    public Outcome run(ReleaseDraft draft) {
        List<AuditReport.Round> rounds = new ArrayList<>();
        ReleaseDraft current = draft;
        while (true) {
            Candidate candidate = current.candidate();
            AuditReport report = auditor.audit(candidate);
            Optional<ReleaseDraft.Coarser> next =
                    report.passed() ? Optional.empty() : current.coarser(report.findings());
            if (next.isEmpty()) {
                return new Outcome(candidate, report.after(rounds));
            }
            rounds.add(new AuditReport.Round(report.findings(), next.get().step()));
            current = next.get().draft();
        }
    }
}
