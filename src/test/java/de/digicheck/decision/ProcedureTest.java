package de.digicheck.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final CouncilBodies BODIES = new CouncilBodies(List.of(
            body("committee", EnumSet.of(SittingRole.PRELIMINARY, SittingRole.INFORMATION)),
            body("council", EnumSet.of(SittingRole.INFORMATION, SittingRole.DECISION))));
    private static final Procedure PROCEDURE = new Procedure(BODIES);
    private static final ResolutionProposal DRAFT = ResolutionProposal.draft(
            new ProposalNumber(2026, 1),
            new DecisionSubject.Outline(new ProjectKey("dms"), 3),
            "E-Akte",
            "Die E-Akte wird eingeführt.",
            true);

    private static CouncilBody body(String key, EnumSet<SittingRole> roles) {
        return new CouncilBody(key, LocalizedText.german(key), roles);
    }

    @Test
    void waitsForTheOutcomeBeforeTheNextSitting() {
        ResolutionProposal waiting = DRAFT.withSitting(Sitting.planned("committee", SittingRole.PRELIMINARY, DAY));

        assertThat(codes(PROCEDURE.problems(waiting, sitting("council", SittingRole.DECISION, DAY))))
                .containsExactly("formular outcome-missing");
        assertThatThrownBy(() -> waiting.withSitting(Sitting.planned("council", SittingRole.DECISION, DAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bringsWhatIsPutOffBeforeTheSameBody() {
        ResolutionProposal postponed = ended("committee", SittingRole.PRELIMINARY, Outcome.POSTPONED);

        assertThat(codes(PROCEDURE.problems(postponed, sitting("council", SittingRole.DECISION, DAY.plusDays(1)))))
                .containsExactly("body postponed");
        assertThat(codes(PROCEDURE.problems(postponed, sitting("committee", SittingRole.INFORMATION, DAY.plusDays(1)))))
                .containsExactly("body postponed");
        SittingEntry again = sitting("committee", SittingRole.PRELIMINARY, DAY.plusDays(1));
        assertThat(PROCEDURE.problems(postponed, again)).isEmpty();
        assertThat(postponed
                        .withSitting(Sitting.planned("committee", SittingRole.PRELIMINARY, DAY.plusDays(1)))
                        .stage())
                .isEqualTo(Stage.WAITING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"ADOPTED", "ADOPTED_AMENDED", "REJECTED"})
    void letsOnlyWhoDecidesAdoptOrReject(Outcome outcome) {
        ResolutionProposal waiting = DRAFT.withSitting(Sitting.planned("committee", SittingRole.PRELIMINARY, DAY));

        assertThat(codes(PROCEDURE.problems(waiting, entry(outcome), DAY))).containsExactly("outcome not-of-role");
        assertThatThrownBy(() -> waiting.withResult(entry(outcome).result()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ended("council", SittingRole.DECISION, outcome).isDecided()).isTrue();
    }

    @Test
    void letsNobodyDecideByTakingNote() {
        ResolutionProposal waiting = DRAFT.withSitting(Sitting.planned("council", SittingRole.DECISION, DAY));

        assertThat(codes(PROCEDURE.problems(waiting, entry(Outcome.NOTED), DAY)))
                .containsExactly("outcome not-of-role");
    }

    @Test
    void endsWithTheDecision() {
        ResolutionProposal rejected = ended("council", SittingRole.DECISION, Outcome.REJECTED);

        assertThat(codes(PROCEDURE.problems(rejected, sitting("council", SittingRole.DECISION, DAY))))
                .containsExactly("formular decided");
        assertThat(rejected.stage()).isEqualTo(Stage.REJECTED);
        assertThat(rejected.baseline()).isEmpty();
        assertThatThrownBy(() -> rejected.withFollowUp(new FollowUp(Progress.DONE, List.of(), new TreeMap<>())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheProposedTextBesideTheAmendedOne() {
        ResolutionProposal amended = ended("council", SittingRole.DECISION, Outcome.ADOPTED_AMENDED);

        assertThat(amended.motion()).isEqualTo("Die E-Akte wird eingeführt.");
        assertThat(amended.adoptedText()).contains("Anders.");
        assertThat(amended.baseline()).contains(new DecisionSubject.Outline(new ProjectKey("dms"), 5));
        assertThat(ended("council", SittingRole.DECISION, Outcome.ADOPTED).baseline())
                .contains(DRAFT.subject());
    }

    @Test
    void namesEverythingThatIsMissing() {
        ResolutionProposal waiting = DRAFT.withSitting(Sitting.planned("council", SittingRole.DECISION, DAY));
        OutcomeEntry nothing =
                new OutcomeEntry(Optional.of(Outcome.ADOPTED_AMENDED), " ", "", OptionalInt.empty(), "x".repeat(201));
        assertThat(codes(PROCEDURE.problems(waiting, nothing, DAY.minusDays(1))))
                .containsExactly("formular ahead", "reason missing", "amendment missing", "votes too-long");

        OutcomeEntry tooMuch = new OutcomeEntry(Optional.of(Outcome.ADOPTED), "Gut", "Anders.", OptionalInt.of(4), "");
        assertThat(codes(PROCEDURE.problems(waiting, tooMuch, DAY)))
                .containsExactly("amendment superfluous", "adopted superfluous");
        assertThat(codes(PROCEDURE.problems(DRAFT, entry(Outcome.ADOPTED), DAY)))
                .containsExactly("formular no-sitting");
        assertThat(codes(PROCEDURE.problems(DRAFT, new SittingEntry("senate", Optional.empty(), Optional.empty()))))
                .containsExactly("body unknown-body", "role missing", "day bad-day");
        assertThat(codes(PROCEDURE.problems(DRAFT, sitting("committee", SittingRole.DECISION, DAY))))
                .containsExactly("role not-of-body");
        assertThat(codes(PROCEDURE.problems(new ProposalEntry(Optional.empty(), "", " ", false))))
                .containsExactly("title missing", "motion missing", "subject unknown-subject");
    }

    @Test
    void neverGoesBackInTime() {
        ResolutionProposal noted = ended("committee", SittingRole.PRELIMINARY, Outcome.NOTED);

        assertThat(codes(PROCEDURE.problems(noted, sitting("council", SittingRole.DECISION, DAY.minusDays(1)))))
                .containsExactly("day before-last");
        assertThat(PROCEDURE.problems(noted, sitting("council", SittingRole.DECISION, DAY)))
                .isEmpty();
    }

    private static ResolutionProposal ended(String body, SittingRole role, Outcome outcome) {
        return DRAFT.withSitting(Sitting.planned(body, role, DAY))
                .withResult(entry(outcome).result());
    }

    private static SittingEntry sitting(String body, SittingRole role, LocalDate day) {
        return new SittingEntry(body, Optional.of(role), Optional.of(day));
    }

    private static OutcomeEntry entry(Outcome outcome) {
        boolean amended = outcome == Outcome.ADOPTED_AMENDED;
        return new OutcomeEntry(
                Optional.of(outcome),
                "Gut so",
                amended ? "Anders." : "",
                amended ? OptionalInt.of(5) : OptionalInt.empty(),
                "");
    }

    private static List<String> codes(List<DecisionProblem> problems) {
        return problems.stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
