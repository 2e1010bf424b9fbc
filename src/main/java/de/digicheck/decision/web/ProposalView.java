package de.digicheck.decision.web;

import de.digicheck.decision.DecisionSubject;
import de.digicheck.decision.Outcome;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.decision.ResolutionProposal;
import de.digicheck.decision.Sitting;
import de.digicheck.decision.SittingResult;
import de.digicheck.decision.SittingRole;
import de.digicheck.decision.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A proposal as people read it.
 *
 * @param number as people write it
 * @param id as it stands in addresses
 * @param headline how it stands, in one sentence
 * @param waiting the sitting whose outcome is to be recorded
 * @param outcomes the words of the outcomes that this sitting can have
 */
record ProposalView(
        String number,
        String id,
        String title,
        String headline,
        Stage stage,
        Texts texts,
        boolean isPublic,
        List<SittingRow> sittings,
        Optional<SittingRow> waiting,
        List<String> outcomes,
        FollowUpView followUp) {

    /**
     * What it says.
     *
     * @param link the page of its subject
     * @param amendments the page with what another version that was adopted changed, where one was
     * @param amended the text as it was adopted, where it differs from the motion
     */
    record Texts(
            String subject,
            Optional<String> link,
            String motion,
            Optional<String> amended,
            int proposedVersion,
            Optional<String> amendments) {}

    static ProposalView of(ProposalVersion version, DecisionWords words) {
        ResolutionProposal proposal = version.proposal();
        Optional<Sitting> waiting = proposal.stage() == Stage.WAITING ? proposal.last() : Optional.empty();
        return new ProposalView(
                proposal.number().shown(),
                proposal.number().toString(),
                proposal.title(),
                headline(proposal, words),
                proposal.stage(),
                texts(proposal, words),
                proposal.isPublic(),
                proposal.sittings().stream()
                        .map(sitting -> SittingRow.of(sitting, words))
                        .toList(),
                waiting.map(sitting -> SittingRow.of(sitting, words)),
                waiting.map(sitting -> outcomes(sitting.role())).orElse(List.of()),
                FollowUpView.of(proposal.followUp(), words));
    }

    private static Texts texts(ResolutionProposal proposal, DecisionWords words) {
        DecisionSubject subject = proposal.subject();
        return new Texts(
                words.subject(subject),
                subject instanceof DecisionSubject.Outline outline
                        ? Optional.of("/projekte/" + outline.key())
                        : Optional.of("/fahrplan/" + subject.version()),
                proposal.motion(),
                proposal.resolution().flatMap(SittingResult::amendment),
                subject.version(),
                proposal.baseline()
                        .filter(adopted -> adopted.version() != subject.version())
                        .map(adopted -> amendments(subject, adopted)));
    }

    private static String amendments(DecisionSubject proposed, DecisionSubject adopted) {
        return proposed instanceof DecisionSubject.Outline outline
                ? "/projekte/" + outline.key() + "/verlauf?von=" + proposed.version() + "&bis=" + adopted.version()
                : "/fahrplan/" + adopted.version() + "?seit=" + proposed.version();
    }

    private static List<String> outcomes(SittingRole role) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.isOpenTo(role))
                .map(Outcome::word)
                .toList();
    }

    private static String headline(ResolutionProposal proposal, DecisionWords words) {
        if (proposal.sittings().isEmpty()) {
            return words.text("decision.headline.draft");
        }
        Sitting last = proposal.last().orElseThrow();
        String key = proposal.stage() == Stage.WAITING ? "decision.headline.waiting" : "decision.headline.ended";
        return words.text(key, words.body(last.body()), words.day(last.day()), words.outcome(last.result()));
    }

    /** Tells whether the next sitting can be entered. */
    public boolean takesSitting() {
        return stage == Stage.NEXT_SITTING;
    }

    /** Tells whether it was adopted. */
    public boolean isAdopted() {
        return stage == Stage.ADOPTED;
    }
}
