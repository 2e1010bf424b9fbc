package de.digicheck.projectcatalogue;

/**
 * Whether a project conforms to the strategy (<i>Strategiekonformität</i>), and why.
 *
 * @param reason never blank
 */
public record Conformity(Verdict verdict, String reason) {

    /** The judgement. */
    public enum Verdict implements Word {
        /** It serves the strategy. */
        CONFORMS,
        /** It serves a part of it, or under conditions. */
        PARTLY,
        /** It does not. */
        CONFLICTS
    }

    public Conformity {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a verdict has a reason");
        }
    }
}
