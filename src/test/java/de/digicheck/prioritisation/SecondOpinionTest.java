package de.digicheck.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.fixtures.Outline;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.shared.Euro;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

    private static final Offset<Double> EXACT = within(1e-11);
    private static final double[] WEIGHTS = {0.4, 0.25, 0.25, 0.1};
    private static final double[][] VALUES = {
        {30, 75, 50, 0}, {12, 100, 25, 40}, {45, 0, 75, 20}, {12, 50, 100, 0}, {0, 25, 0, 100}
    };

    /*
     * python -m venv v && v/bin/pip install pymcdm==1.4.0
     * m = np.array(VALUES); w = np.array(WEIGHTS); t = np.ones(4)
     */

    @Test
    void agreesWithAnIndependentTopsis() {
        // TOPSIS(pymcdm.normalizations.vector_normalization)(m, w, t)
        assertThat(Topsis.closeness(VALUES, WEIGHTS))
                .containsExactly(
                        new double[] {0.607736458999, 0.431915977442, 0.631742582307, 0.453544385842, 0.206973494127},
                        EXACT);
    }

    @Test
    void agreesWithAnIndependentPromethee() {
        // PROMETHEE_II("vshape", p=np.array([10, 25, 25, 20]), q=np.zeros(4))(m, w, t), which divides by n - 1
        assertThat(Promethee.netFlows(VALUES, WEIGHTS))
                .containsExactly(new double[] {0.25, 0.075, 0.275, 0.075, -0.675}, EXACT);
    }

    @Test
    void saysHowFarTheMethodsAgree() {
        SecondOpinion opinion = SecondOpinion.on(rank(
                Outline.of("p").rated(3, 2, 0),
                Outline.of("q").rated(4, 1, 0),
                Outline.of("r").rated(0, 3, 0),
                Outline.of("s").rated(2, 4, 0),
                Outline.of("old").status(ProjectStatus.DONE).rated(4, 4, 0)));

        assertThat(opinion.rows()).extracting(row -> row.project().value()).containsExactly("s", "p", "q", "r");
        assertThat(opinion.rows()).extracting(SecondOpinion.Row::rank).containsExactly(1, 2, 3, 4);
        // b <- c(75, 62.5, 62.5, 37.5); TOPSIS and PROMETHEE as above with w = [0, .5, .5, 0]
        // closeness .6405, .5887, .5756, .3231: R> cor(b, closeness, method = "kendall"); "spearman"
        assertThat(opinion.closeness().kendall().orElseThrow()).isEqualTo(0.912870929175, EXACT);
        assertThat(opinion.closeness().spearman().orElseThrow()).isEqualTo(0.948683298051, EXACT);
        assertThat(opinion.rows()).extracting(SecondOpinion.Row::closenessRank).containsExactly(1.0, 2.0, 3.0, 4.0);
        assertThat(opinion.rows().stream().mapToDouble(SecondOpinion.Row::flow).sum())
                .isEqualTo(0, within(1e-9));
    }

    @Test
    void hasNoOpinionOnNothingAndOnOne() {
        assertThat(SecondOpinion.on(rank()).rows()).isEmpty();
        SecondOpinion one = SecondOpinion.on(rank(Outline.of("p")));
        assertThat(one.rows()).hasSize(1);
        assertThat(one.rows().get(0).flow()).isZero();
        assertThat(one.rows().get(0).closeness()).isEqualTo(0.5, within(1e-9));
        assertThat(one.flow().kendall()).isEmpty();
    }

    private static Ranking rank(Outline... projects) {
        ValueModel model =
                new ValueModel(Map.of(Criterion.CITIZEN_FRIENDLINESS, 0.5, Criterion.EFFICIENCY, 0.5), Map.of());
        QuickWinRule rule = new QuickWinRule(Euro.of(10_000), 20, 1, 6, 0.25, 50, 3, 0.8);
        return new Prioritisation(
                        new ReleasedTown("a").release(),
                        ReleasedTown.municipality(),
                        ReleasedTown.fields("a"),
                        model,
                        rule)
                .rank(
                        new ProjectCatalogue(
                                Arrays.stream(projects).map(Outline::build).toList()),
                        Uncertainty.NONE);
    }
}
