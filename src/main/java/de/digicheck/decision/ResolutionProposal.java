package de.digicheck.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolution proposal (<i>Beschlussvorlage</i>) on its way through the bodies. The motion stays as it was proposed; what
 * was adopted instead stands in the result of the last sitting.
 *
 * @param title what it is about
 * @param motion what is proposed to be resolved (<i>Beschlussvorschlag</i>)
 * @param isPublic whether it may appear on public pages
 * @param sittings in their order; each but the last one has ended, and none follows a final outcome
 * @param followUp what becomes of it; nothing unless it is adopted
 */
public record ResolutionProposal(
        ProposalNumber number,
        DecisionSubject subject,
        String title,
        String motion,
        boolean isPublic,
        List<Sitting> sittings,
        FollowUp followUp) {

    public ResolutionProposal {
        if (title.isBlank() || motion.isBlank()) {
            throw new IllegalArgumentException("a proposal has a title and a motion");
        }
        sittings = List.copyOf(sittings);
        for (int i = 1; i < sittings.size(); i++) {
            requireOrder(sittings.get(i - 1), sittings.get(i));
        }
        boolean adopted = !sittings.isEmpty()
                && sittings.get(sittings.size() - 1)
                        .outcome()
                        .filter(Outcome::isAdopted)
                        .isPresent();
        if (!adopted && !followUp.equals(FollowUp.NONE)) {
            throw new IllegalArgumentException("only what is adopted is followed up");
        }
    }

    /** A proposal that no body has seen. */
    public static ResolutionProposal draft(
            ProposalNumber number, DecisionSubject subject, String title, String motion, boolean isPublic) {
        return new ResolutionProposal(number, subject, title, motion, isPublic, List.of(), FollowUp.NONE);
    }

    private static void requireOrder(Sitting before, Sitting after) {
        Outcome outcome = before.outcome()
                .orElseThrow(() -> new IllegalArgumentException("a sitting follows one that has not ended"));
        if (outcome.isFinal() || after.day().isBefore(before.day())) {
            throw new IllegalArgumentException("no sitting follows a final outcome, and none an earlier day");
        }
        boolean same = after.body().equals(before.body()) && after.role() == before.role();
        if (outcome == Outcome.POSTPONED && !same) {
            throw new IllegalArgumentException("what is put off comes before the same body again");
        }
    }

    /** The sitting that was entered last. */
    public Optional<Sitting> last() {
        return sittings.isEmpty() ? Optional.empty() : Optional.of(sittings.get(sittings.size() - 1));
    }

    /** How far it has come. */
    public Stage stage() {
        if (sittings.isEmpty()) {
            return Stage.NEXT_SITTING;
        }
        Optional<Outcome> outcome = last().flatMap(Sitting::outcome);
        if (outcome.isEmpty()) {
            return Stage.WAITING;
        }
        if (outcome.get().isAdopted()) {
            return Stage.ADOPTED;
        }
        return outcome.get() == Outcome.REJECTED ? Stage.REJECTED : Stage.NEXT_SITTING;
    }

    /** Tells whether a body has adopted or rejected it. */
    public boolean isDecided() {
        return resolution().isPresent();
    }

    /** How it was adopted or rejected, where it was. */
    public Optional<SittingResult> resolution() {
        return last().flatMap(Sitting::result).filter(result -> result.outcome().isFinal());
    }

    /** The text as it was adopted; nothing unless it was. */
    public Optional<String> adoptedText() {
        return resolution().filter(result -> result.outcome().isAdopted()).map(result -> result.amendment()
                .orElse(motion));
    }

    /** The version that was adopted, which later ones are compared with; nothing unless it was adopted. */
    public Optional<DecisionSubject> baseline() {
        return resolution()
                .filter(result -> result.outcome().isAdopted())
                .map(result -> subject.withVersion(result.version().orElse(subject.version())));
    }

    /** The same with one more sitting. */
    public ResolutionProposal withSitting(Sitting sitting) {
        List<Sitting> more = new ArrayList<>(sittings);
        more.add(sitting);
        return with(more);
    }

    /**
     * The same with the last sitting ended.
     *
     * @throws IllegalStateException when no sitting is waited for
     */
    public ResolutionProposal withResult(SittingResult result) {
        if (stage() != Stage.WAITING) {
            throw new IllegalStateException("no sitting is waited for");
        }
        List<Sitting> ended = new ArrayList<>(sittings);
        ended.add(ended.remove(ended.size() - 1).endedWith(result));
        return with(ended);
    }

    private ResolutionProposal with(List<Sitting> others) {
        return new ResolutionProposal(number, subject, title, motion, isPublic, others, followUp);
    }

    /** The same, public or not. */
    public ResolutionProposal withPublic(boolean shown) {
        return new ResolutionProposal(number, subject, title, motion, shown, sittings, followUp);
    }

    /** The same with another follow-up. */
    public ResolutionProposal withFollowUp(FollowUp other) {
        return new ResolutionProposal(number, subject, title, motion, isPublic, sittings, other);
    }
}
