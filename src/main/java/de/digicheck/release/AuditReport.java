package de.digicheck.release;

import java.util.List;

/**
 * The audit sheet of a release: what an attacker tried, and what was coarsened because of it. Confidential; it names sets,
 * never the bounds that were found.
 *
 * @param statements equations that follow from the published numbers
 * @param testedSets sets that were looked at, over all figures
 * @param smallSets those of them with 1…k−1 people, which were attacked
 * @param findings what the release in its last form would tell
 * @param rounds forms that were given up, in order
 */
public record AuditReport(
        long statements, long testedSets, long smallSets, List<AuditFinding> findings, List<Round> rounds) {

    /**
     * A form of the release that told too much.
     *
     * @param step by which it was made coarser
     */
    public record Round(List<AuditFinding> findings, CoarseningStep step) {

        public Round {
            findings = List.copyOf(findings);
        }
    }

    public AuditReport {
        findings = List.copyOf(findings);
        rounds = List.copyOf(rounds);
    }

    /** Tells whether nothing was found. */
    public boolean passed() {
        return findings.isEmpty();
    }

    /** The same sheet with the forms that were given up before. */
    AuditReport after(List<Round> earlier) {
        return new AuditReport(statements, testedSets, smallSets, findings, earlier);
    }
}
