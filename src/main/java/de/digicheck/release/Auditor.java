package de.digicheck.release;

/** Attacks a release before it is stored. */
@FunctionalInterface
public interface Auditor {

    /** What could be inferred from a release about small groups. */
    AuditReport audit(Candidate candidate);
}
