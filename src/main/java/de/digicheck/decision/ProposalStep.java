package de.digicheck.decision;

/** What a version of a proposal brought. */
public enum ProposalStep {
    /** The proposal itself. */
    CREATED("proposal-created"),
    /** One more sitting. */
    SITTING("sitting-entered"),
    /** The outcome of a sitting. */
    OUTCOME("outcome-recorded"),
    /** What becomes of it. */
    FOLLOW_UP("follow-up-changed"),
    /** It may appear on public pages from now on. */
    MADE_PUBLIC("proposal-made-public"),
    /** It may no longer. */
    MADE_NON_PUBLIC("proposal-made-non-public");

    private final String action;

    ProposalStep(String action) {
        this.action = action;
    }

    /** Word in the audit log. */
    public String action() {
        return action;
    }
}
