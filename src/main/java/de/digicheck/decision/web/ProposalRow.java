package de.digicheck.decision.web;

import de.digicheck.decision.FollowUp;
import de.digicheck.decision.Progress;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.decision.ResolutionProposal;
import de.digicheck.decision.Sitting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A proposal in the list.
 *
 * @param next what comes next, in words
 * @param urgency 0 comes first
 * @param when the day that decides within the same urgency
 */
record ProposalRow(
        String id,
        String number,
        String title,
        String stage,
        String next,
        boolean isPublic,
        int urgency,
        LocalDate when) {

    private static final int DUE = 0;
    private static final int TO_ENTER = 1;
    private static final int AHEAD = 2;
    private static final int TO_FOLLOW = 3;
    private static final int OVER = 4;

    /** What comes next first. */
    static List<ProposalRow> of(Collection<ProposalVersion> versions, DecisionWords words, LocalDate today) {
        return versions.stream()
                .sorted(Comparator.comparing(
                                (ProposalVersion version) -> version.proposal().number())
                        .reversed())
                .map(version -> of(version.proposal(), words, today))
                .sorted(Comparator.comparingInt(ProposalRow::urgency).thenComparing(ProposalRow::when))
                .toList();
    }

    private static ProposalRow of(ResolutionProposal proposal, DecisionWords words, LocalDate today) {
        return switch (proposal.stage()) {
            case WAITING -> waiting(proposal, proposal.last().orElseThrow(), words, today);
            case NEXT_SITTING -> row(proposal, words, words.text("decision.next.sitting"), TO_ENTER, LocalDate.MIN);
            case ADOPTED -> adopted(proposal, words);
            case REJECTED -> row(proposal, words, words.text("decision.next.nothing"), OVER, LocalDate.MIN);
        };
    }

    private static ProposalRow waiting(
            ResolutionProposal proposal, Sitting sitting, DecisionWords words, LocalDate today) {
        boolean ahead = sitting.day().isAfter(today);
        String key = ahead ? "decision.next.ahead" : "decision.next.outcome";
        String next = words.text(key, words.body(sitting.body()), words.day(sitting.day()));
        return row(proposal, words, next, ahead ? AHEAD : DUE, sitting.day());
    }

    private static ProposalRow adopted(ResolutionProposal proposal, DecisionWords words) {
        FollowUp followUp = proposal.followUp();
        boolean over = followUp.progress() == Progress.DONE || followUp.progress() == Progress.STOPPED;
        LocalDate day = FollowUpView.next(followUp);
        String next = followUp.milestones().stream()
                .filter(one -> one.reached().isEmpty())
                .filter(one -> one.forecast().orElse(one.planned()).equals(day))
                .findFirst()
                .map(one -> words.text("decision.next.milestone", one.label(), words.day(day)))
                .orElseGet(() -> words.text("decision.next.follow-up"));
        return over
                ? row(proposal, words, words.text("decision.next.nothing"), OVER, LocalDate.MIN)
                : row(proposal, words, next, TO_FOLLOW, day);
    }

    private static ProposalRow row(
            ResolutionProposal proposal, DecisionWords words, String next, int urgency, LocalDate when) {
        return new ProposalRow(
                proposal.number().toString(),
                proposal.number().shown(),
                proposal.title(),
                words.text("decision.stage." + proposal.stage().word()),
                next,
                proposal.isPublic(),
                urgency,
                when);
    }
}
