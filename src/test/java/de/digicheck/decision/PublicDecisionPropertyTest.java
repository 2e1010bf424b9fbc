package de.digicheck.decision;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Proposals that went any way that the rules allow, some of them public. */
class PublicDecisionPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final CouncilBodies BODIES = new CouncilBodies(List.of(
            new CouncilBody("a", LocalizedText.german("A"), EnumSet.allOf(SittingRole.class)),
            new CouncilBody("b", LocalizedText.german("B"), EnumSet.of(SittingRole.PRELIMINARY))));
    private static final Procedure PROCEDURE = new Procedure(BODIES);

    @Property(tries = 300)
    void tellsNothingOfWhatIsNotPublic(@ForAll long seed) {
        Random random = new Random(seed);
        List<ResolutionProposal> all = new ArrayList<>();
        for (int serial = 1; serial <= 6; serial++) {
            all.add(anyWay(serial, random));
        }
        List<ResolutionProposal> open =
                all.stream().filter(ResolutionProposal::isPublic).toList();

        List<PublicDecision> shown = PublicDecision.of(all);
        assertThat(shown).isEqualTo(PublicDecision.of(open));
        assertThat(shown.toString()).doesNotContain("secret");
        assertThat(shown)
                .allSatisfy(decision ->
                        assertThat(decision.last().outcome().isFinal()).isTrue());
    }

    /** What the rules let through can be made, and the other way round: no step that they allow ends in an exception. */
    private static ResolutionProposal anyWay(int serial, Random random) {
        boolean open = random.nextBoolean();
        String word = open ? "open" : "secret";
        ResolutionProposal proposal = ResolutionProposal.draft(
                new ProposalNumber(2026, serial), new DecisionSubject.Roadmap(1), word + serial, word, open);
        for (int step = 0; step < 30; step++) {
            proposal = step(proposal, random, word);
        }
        return proposal;
    }

    private static ResolutionProposal step(ResolutionProposal proposal, Random random, String word) {
        SittingEntry sitting = new SittingEntry(
                random.nextBoolean() ? "a" : "b",
                Optional.of(any(SittingRole.values(), random)),
                Optional.of(TODAY.minusDays(random.nextInt(20))));
        if (PROCEDURE.problems(proposal, sitting).isEmpty()) {
            return proposal.withSitting(Sitting.planned(
                    sitting.body(), sitting.role().orElseThrow(), sitting.day().orElseThrow()));
        }
        OutcomeEntry outcome = new OutcomeEntry(
                Optional.of(any(Outcome.values(), random)),
                random.nextBoolean() ? word : "",
                random.nextBoolean() ? word : "",
                OptionalInt.empty(),
                word);
        return PROCEDURE.problems(proposal, outcome, TODAY).isEmpty()
                ? proposal.withResult(outcome.result())
                : proposal;
    }

    private static <T> T any(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }
}
