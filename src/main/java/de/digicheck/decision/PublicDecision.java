package de.digicheck.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the public may see of a proposal that was adopted or rejected. It has no number: gaps between numbers would tell
 * of proposals that are not public.
 *
 * @param text as it was adopted, or as it was proposed where it was rejected
 * @param proposed the text before it was amended
 * @param sittings those that have ended; the notes on votes are left out
 * @param progress how far it has been carried out, where it was adopted
 */
public record PublicDecision(
        String title, String text, Optional<String> proposed, List<Ended> sittings, Optional<Progress> progress) {

    /** A sitting that has ended. */
    public record Ended(String body, SittingRole role, LocalDate day, Outcome outcome, String reason) {}

    public PublicDecision {
        sittings = List.copyOf(sittings);
    }

    /** The public decisions among proposals, the latest first, then by title. */
    static List<PublicDecision> of(Collection<ResolutionProposal> proposals) {
        return proposals.stream()
                .filter(proposal -> proposal.isPublic() && proposal.isDecided())
                .map(PublicDecision::of)
                .sorted(Comparator.comparing(
                                (PublicDecision decision) -> decision.last().day())
                        .reversed()
                        .thenComparing(PublicDecision::title))
                .toList();
    }

    private static PublicDecision of(ResolutionProposal proposal) {
        Optional<String> adopted = proposal.adoptedText();
        return new PublicDecision(
                proposal.title(),
                adopted.orElse(proposal.motion()),
                adopted.filter(text -> !text.equals(proposal.motion())).map(text -> proposal.motion()),
                proposal.sittings().stream().flatMap(PublicDecision::ended).toList(),
                adopted.map(text -> proposal.followUp().progress()));
    }

    private static Stream<Ended> ended(Sitting sitting) {
        return sitting.result().stream()
                .map(result ->
                        new Ended(sitting.body(), sitting.role(), sitting.day(), result.outcome(), result.reason()));
    }

    /** The sitting that decided. */
    public Ended last() {
        return sittings.get(sittings.size() - 1);
    }
}
