package de.digicheck.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.fixtures.Outline;
import de.digicheck.organisation.Municipality;
import de.digicheck.prioritisation.Condition.Kind;
import de.digicheck.prioritisation.Condition.State;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.projectcatalogue.Ratings;
import de.digicheck.release.Figure;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.Release;
import de.digicheck.release.ScoreFigures;
import de.digicheck.release.Withheld;
import de.digicheck.shared.Euro;
import de.digicheck.shared.ProjectKey;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RankStabilityTest {

    /** Three times the greatest standard error of a share of 2,000 draws, 0.5/√2000. */
    private static final double SAMPLING = 0.034;

    private static final QuickWinRule RULE = new QuickWinRule(Euro.of(10_000), 20, 1, 6, 0.25, 50, 3, 0.5);
    private static final ValueModel NEED = new ValueModel(Map.of(Criterion.SURVEY_NEED, 1.0), Map.of());
    private static final ValueModel RATED =
            new ValueModel(Map.of(Criterion.CITIZEN_FRIENDLINESS, 0.6, Criterion.EFFICIENCY, 0.4), Map.of());
    private static final Uncertainty STANDARD = Uncertainty.standard(7);

    @Test
    void variesNeedAndEffects() {
        // R> e <- c(.25, .5); p <- c(.2, .8); s <- 0
        // R> for (i in 1:2) for (j in 1:2) s <- s + p[i] * p[j] *
        // R>   pnorm((e[i] * 60 - e[j] * 50) / (5 * sqrt(e[i]^2 + e[j]^2))); s
        Ranking ranking = rank(
                NEED,
                STANDARD,
                Outline.of("p").effect("a", 0.5),
                Outline.of("q").effect("b", 0.5));
        assertThat(before(ranking, "p", "q")).isEqualTo(0.7865459991, within(SAMPLING));
        assertThat(before(ranking, "q", "p")).isEqualTo(1 - before(ranking, "p", "q"), within(1e-12));
    }

    @Test
    void variesWeightsByWhatIsKnownOfThem() {
        Outline citizens = Outline.of("p").rated(4, 0, 0);
        Outline efficiency = Outline.of("q").rated(0, 4, 0);
        Uncertainty weightsOnly = new Uncertainty(7, 2000, Uncertainty.Weights.NEAR_STATED, true);

        // R> 1 - pbeta(.5, 30, 20)
        assertThat(before(rank(RATED, weightsOnly, citizens, efficiency), "p", "q"))
                .isEqualTo(0.923796114, within(SAMPLING));
        assertThat(before(
                        rank(RATED, weightsOnly.with(Uncertainty.Weights.STATED_ORDER), citizens, efficiency),
                        "p",
                        "q"))
                .isEqualTo(1);
        assertThat(before(rank(RATED, weightsOnly.with(Uncertainty.Weights.UNKNOWN), citizens, efficiency), "p", "q"))
                .isEqualTo(0.5, within(SAMPLING));
        assertThat(before(rank(RATED, weightsOnly.with(Uncertainty.Weights.STATED), citizens, efficiency), "p", "q"))
                .isEqualTo(1);
    }

    @Test
    void variesCostAndStructuralChangeOfAQuickWin() {
        // R> .8 * (1 - (1.5 - 10/9)^2 / (.7 * .5)): structural change 1 may become 2; triangular cost of 9,000 EUR
        RankedProject project = rank(
                        NEED, STANDARD, Outline.of("p").rated(4, 0, 1).costs(9000, 0, 0, 1, 1))
                .projects()
                .get(0);
        // R> with citizen-friendliness 4 the benefit holds always: 4 or 3
        assertThat(project.quickWin().stability().orElseThrow()).isEqualTo(0.4543209877, within(SAMPLING));
        Condition last = project.quickWin().conditions().get(7);
        assertThat(last.kind()).isEqualTo(Kind.MIN_STABILITY);
        assertThat(last.state()).isEqualTo(State.FAILED);
        assertThat(last.limit()).hasValue(0.5);
        assertThat(project.quickWin().value()).contains(false);
    }

    @Test
    void leavesAProjectACandidateWhileSomethingIsUnknown() {
        Ratings unrated = new Ratings(OptionalInt.of(4), OptionalInt.empty(), OptionalInt.empty());
        RankedProject project = rank(
                        NEED, STANDARD, Outline.of("p").rated(unrated).costs(1000, 0, 0, 1, 1))
                .projects()
                .get(0);
        assertThat(project.quickWin().stability())
                .as("what is known always holds")
                .hasValue(1);
        assertThat(project.quickWin().value()).isEmpty();
        assertThat(project.quickWin().unknown())
                .extracting(Condition::kind)
                .containsExactly(Kind.MAX_STRUCTURAL_CHANGE);
    }

    @Test
    void sharesRanksAmongEquals() {
        Ranking ranking = rank(NEED, STANDARD, Outline.of("p"), Outline.of("q"), Outline.of("r"));
        for (RankedProject project : ranking.projects()) {
            RankStability stability = project.stability().orElseThrow();
            assertThat(stability.expectedRank()).isEqualTo(2, within(1e-9));
            assertThat(stability.lower()).isEqualTo(1);
            assertThat(stability.upper()).isEqualTo(3);
            assertThat(stability.priorityClass()).isEqualTo(PriorityClass.A);
            assertThat(stability.before().values()).allMatch(share -> share == 0.5);
            assertThat(stability.top(1)).isEqualTo(1 / 3.0, within(1e-9));
        }
    }

    @Test
    void leavesProjectsThatAreDoneUnranked() {
        Ranking ranking = rank(
                NEED,
                STANDARD,
                Outline.of("p").effect("a", 0.5),
                Outline.of("q").status(ProjectStatus.DONE));
        assertThat(ranking.projects().get(0).stability().orElseThrow().acceptability())
                .containsExactly(1.0);
        assertThat(ranking.projects().get(1).stability()).isEmpty();
        assertThat(ranking.projects().get(1).quickWin().stability()).isEmpty();
    }

    @Test
    void opensTheNextClassWhereTheFirstIsCertainlyBefore() {
        double[] expected = {1.2, 2.0, 2.8, 4.0, 5.0, 6.0};
        double[][] before = new double[6][6];
        Arrays.stream(before).forEach(row -> Arrays.fill(row, 0.95));
        before[0][1] = 0.79;
        before[0][2] = 0.8;
        before[2][3] = 0.5;
        assertThat(PriorityClass.of(expected, before))
                .containsExactly(
                        PriorityClass.A,
                        PriorityClass.A,
                        PriorityClass.B,
                        PriorityClass.B,
                        PriorityClass.C,
                        PriorityClass.C);
    }

    @Test
    void takesTheStandardErrorFromWhatIsPublished() {
        IntervalFigure interval = new IntervalFigure(Figure.of(55), Figure.of(60));
        ScoreFigures gated = score(Withheld.NOT_PUBLISHED, Withheld.NOT_PUBLISHED, interval);

        // R> 3 / qt(.975, 24); 3 / qnorm(.975)
        assertThat(se(gated, 24)).isEqualTo(1.45355980947, within(1e-10));
        assertThat(se(gated, 0)).isEqualTo(1.53064037077, within(1e-10));
        assertThat(se(score(Figure.of(4), Figure.of(2), interval), 24)).isEqualTo(2);
        assertThat(se(score(Figure.of(4), Figure.undefined(), interval), 24)).isEqualTo(4);
        assertThat(se(score(Figure.undefined(), Figure.undefined(), IntervalFigure.UNDEFINED), 24))
                .isZero();
        NeedEstimate shrunken = NeedEstimate.of(Figure.of(50), Figure.of(1.5), gated, 24);
        assertThat(shrunken.value()).hasValue(50);
        assertThat(shrunken.se()).isEqualTo(1.5);
        assertThat(NeedEstimate.of(Withheld.PROTECTED, Withheld.PROTECTED, gated, 24)
                        .value())
                .hasValue(58);
    }

    @Test
    void repeatsItselfWithTheSameSeedOnly() {
        Outline[] projects = {
            Outline.of("p").effect("a", 0.25).rated(2, 2, 1),
            Outline.of("q").effect("b", 0.25).rated(2, 2, 1)
        };
        assertThat(rank(NEED, STANDARD, projects)).isEqualTo(rank(NEED, STANDARD, projects));
        assertThat(rank(NEED, Uncertainty.standard(8), projects)).isNotEqualTo(rank(NEED, STANDARD, projects));
    }

    private static double se(ScoreFigures score, double degreesOfFreedom) {
        return NeedEstimate.of(Figure.undefined(), Figure.undefined(), score, degreesOfFreedom)
                .se();
    }

    /** 58 points. */
    private static ScoreFigures score(Figure se, Figure seFpc, IntervalFigure interval) {
        return new ScoreFigures(Figure.of(25), Figure.of(58), Withheld.NOT_PUBLISHED, se, seFpc, interval);
    }

    private static double before(Ranking ranking, String one, String other) {
        return ranking.find(new ProjectKey(one))
                .orElseThrow()
                .stability()
                .orElseThrow()
                .before()
                .getOrDefault(new ProjectKey(other), -1.0);
    }

    /** Fields a (60) and b (50), each with a standard error of 5. */
    private static Ranking rank(ValueModel model, Uncertainty uncertainty, Outline... projects) {
        Municipality town = ReleasedTown.municipality(ReleasedTown.unit("o1", Optional.empty(), Optional.of(10)));
        Release release = new ReleasedTown("a", "b")
                .withSe(5)
                .town(20, Figure.of(60), Figure.of(50))
                .release();
        return new Prioritisation(release, town, ReleasedTown.fields("a", "b"), model, RULE)
                .rank(
                        new ProjectCatalogue(
                                Arrays.stream(projects).map(Outline::build).toList()),
                        uncertainty);
    }
}
