package de.digicheck.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a release coarser, step by step, until an attacker finds nothing or only the town is left. */
public final class AuditLoop {

    private final Auditor auditor;

    public AuditLoop(Auditor auditor) {
        this.auditor = auditor;
    }

    /**
     * What may be published, and how that was found out. What is found in a release of the town alone stays in the report;
     * there is nothing coarser.
     */
    public record Outcome(Candidate candidate, AuditReport report) {}

    /** Attacks a draft and its coarser forms. */
    public Outcome run(ReleaseDraft draft) {
        List<AuditReport.Round> rounds = new ArrayList<>();
        ReleaseDraft current = draft;
        while (true) {
            Candidate candidate = current.candidate();
            AuditReport report = auditor.audit(candidate);
            Optional<ReleaseDraft.Coarser> next = report.passed() ? Optional.empty() : current.coarser();
            if (next.isEmpty()) {
                return new Outcome(candidate, report.after(rounds));
            }
            rounds.add(new AuditReport.Round(report.findings(), next.get().step()));
            current = next.get().draft();
        }
    }
}
