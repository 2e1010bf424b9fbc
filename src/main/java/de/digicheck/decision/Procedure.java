package de.digicheck.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a proposal passes the bodies: the next sitting only after the one before has an outcome, what is put off comes
 * before the same body again, and only who decides adopts or rejects. Names everything that is wrong with an entry.
 */
final class Procedure {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_VOTES = 200;

    private final CouncilBodies bodies;

    Procedure(CouncilBodies bodies) {
        this.bodies = bodies;
    }

    /** What is wrong with a new proposal; whether its subject exists is asked elsewhere. */
    List<DecisionProblem> problems(ProposalEntry entry) {
        List<DecisionProblem> problems = new ArrayList<>();
        text(entry.title(), "title", LONGEST_TITLE, problems);
        text(entry.motion(), "motion", LONGEST_TEXT, problems);
        if (entry.subject().isEmpty()) {
            problems.add(new DecisionProblem("subject", "unknown-subject"));
        }
        return problems;
    }

    private static void text(String text, String field, int longest, List<DecisionProblem> problems) {
        if (text.isBlank()) {
            problems.add(new DecisionProblem(field, "missing"));
        }
        length(text, field, longest, problems);
    }

    private static void length(String text, String field, int longest, List<DecisionProblem> problems) {
        if (text.length() > longest) {
            problems.add(new DecisionProblem(field, "too-long"));
        }
    }

    /** What is wrong with a sitting as the next one of a proposal. */
    List<DecisionProblem> problems(ResolutionProposal proposal, SittingEntry entry) {
        List<DecisionProblem> problems = new ArrayList<>();
        if (proposal.stage() == Stage.WAITING) {
            problems.add(new DecisionProblem(DecisionProblem.WHOLE, "outcome-missing"));
        }
        if (proposal.isDecided()) {
            problems.add(new DecisionProblem(DecisionProblem.WHOLE, "decided"));
        }
        body(entry, problems);
        if (entry.day().isEmpty()) {
            problems.add(new DecisionProblem("day", "bad-day"));
        }
        proposal.last().ifPresent(last -> after(last, entry, problems));
        return problems;
    }

    private void body(SittingEntry entry, List<DecisionProblem> problems) {
        Optional<CouncilBody> body = bodies.find(entry.body());
        if (body.isEmpty()) {
            problems.add(new DecisionProblem("body", "unknown-body"));
        }
        if (entry.role().isEmpty()) {
            problems.add(new DecisionProblem("role", "missing"));
        } else if (body.filter(one -> !one.roles().contains(entry.role().get())).isPresent()) {
            problems.add(new DecisionProblem("role", "not-of-body"));
        }
    }

    private static void after(Sitting last, SittingEntry entry, List<DecisionProblem> problems) {
        if (entry.day().filter(day -> day.isBefore(last.day())).isPresent()) {
            problems.add(new DecisionProblem("day", "before-last"));
        }
        boolean same = last.body().equals(entry.body())
                && entry.role().filter(role -> role == last.role()).isPresent();
        if (last.outcome().filter(outcome -> outcome == Outcome.POSTPONED).isPresent() && !same) {
            problems.add(new DecisionProblem("body", "postponed"));
        }
    }

    /**
     * What is wrong with the outcome of the sitting that is waited for; whether another version exists is asked elsewhere.
     *
     * @param today in German time
     */
    List<DecisionProblem> problems(ResolutionProposal proposal, OutcomeEntry entry, LocalDate today) {
        List<DecisionProblem> problems = new ArrayList<>();
        if (proposal.stage() != Stage.WAITING) {
            return List.of(new DecisionProblem(DecisionProblem.WHOLE, "no-sitting"));
        }
        Sitting sitting = proposal.last().orElseThrow();
        if (sitting.day().isAfter(today)) {
            problems.add(new DecisionProblem(DecisionProblem.WHOLE, "ahead"));
        }
        if (entry.outcome().isEmpty()) {
            problems.add(new DecisionProblem("outcome", "missing"));
        }
        entry.outcome().ifPresent(outcome -> outcome(outcome, sitting, entry, problems));
        length(entry.reason(), "reason", LONGEST_TEXT, problems);
        length(entry.amendment(), "amendment", LONGEST_TEXT, problems);
        length(entry.votes(), "votes", LONGEST_VOTES, problems);
        return problems;
    }

    private static void outcome(Outcome outcome, Sitting sitting, OutcomeEntry entry, List<DecisionProblem> problems) {
        if (!outcome.isOpenTo(sitting.role())) {
            problems.add(new DecisionProblem("outcome", "not-of-role"));
        }
        if (outcome.needsReason() && entry.reason().isBlank()) {
            problems.add(new DecisionProblem("reason", "missing"));
        }
        boolean amended = outcome == Outcome.ADOPTED_AMENDED;
        if (amended && entry.amendment().isBlank()) {
            problems.add(new DecisionProblem("amendment", "missing"));
        }
        if (!amended && !entry.amendment().isBlank()) {
            problems.add(new DecisionProblem("amendment", "superfluous"));
        }
        if (!amended && entry.adopted().isPresent()) {
            problems.add(new DecisionProblem("adopted", "superfluous"));
        }
    }
}
