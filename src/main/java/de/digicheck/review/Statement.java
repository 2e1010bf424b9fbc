package de.digicheck.review;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ProjectKey;

/** Something that is said in a review. */
public sealed interface Statement {

    /** Longest text of a statement, in characters. */
    int LONGEST = 2000;

    /** What it is recorded as in the audit log. */
    String action();

    /**
     * Remark (<i>Bemerkung</i>) on a figure or a goal.
     *
     * @param correction whether a correction is wished for; else it says what stands behind the figure
     * @param text 1…{@value #LONGEST} characters
     */
    record Remark(Subject subject, boolean correction, String text) implements Statement {

        public Remark {
            requireText(text);
        }

        @Override
        public String action() {
            return "review-remark";
        }
    }

    /**
     * Whether a need is one.
     *
     * @param reason required where the need is questioned; may be empty where it is confirmed
     */
    record Judgement(ActionFieldKey field, boolean confirmed, String reason) implements Statement {

        public Judgement {
            if (!confirmed) {
                requireText(reason);
            }
        }

        @Override
        public String action() {
            return confirmed ? "need-confirmed" : "need-questioned";
        }
    }

    /**
     * A project that is proposed for the part.
     *
     * @param outline key of the outline
     * @param quickWin whether it is meant as one; the rule decides whether it is
     */
    record Proposal(ProjectKey outline, String label, boolean quickWin) implements Statement {

        public Proposal {
            requireText(label);
        }

        @Override
        public String action() {
            return "project-proposed";
        }
    }

    /**
     * Target value of need that the head sets for the part (<i>Zielwert</i>).
     *
     * @param value 0 to 100 whole points
     */
    record Target(ActionFieldKey field, int value) implements Statement {

        /** The greatest need there is. */
        public static final int HIGHEST = 100;

        public Target {
            if (value < 0 || value > HIGHEST) {
                throw new IllegalArgumentException("need is 0 to " + HIGHEST + ": " + value);
            }
        }

        @Override
        public String action() {
            return "target-set";
        }
    }

    /** The review is done (<i>Abschluss</i>). */
    record SignOff(String text) implements Statement {

        @Override
        public String action() {
            return "review-signed-off";
        }
    }

    private static void requireText(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a statement has a text of at most " + LONGEST + " characters");
        }
    }
}
