package de.digicheck.decision;

import java.util.Optional;

/** What somebody enters as a new proposal. */
public record ProposalEntry(Optional<DecisionSubject> subject, String title, String motion, boolean isPublic) {}
