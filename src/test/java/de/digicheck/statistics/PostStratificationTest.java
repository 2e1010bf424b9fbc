package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PostStratificationTest {

    @Test
    void agreesWithTheSurveyPackageOfR() {
        // d <- data.frame(h = rep(1:3, c(6, 5, 7)), w0 = 1)
        // ps <- postStratify(svydesign(ids = ~1, weights = ~w0, data = d), ~h, data.frame(h = 1:3, Freq = c(12, 30,
        // 18)))
        // w <- weights(ps); w <- w / mean(w); tapply(w, d$h, mean); sum(w)^2 / sum(w^2)
        PostStratification result =
                PostStratification.of(List.of(cell("a", 6, 12, "x"), cell("b", 5, 30, "y"), cell("c", 7, 18, "z")));

        assertThat(result.merged()).isEmpty();
        assertValue(result.weights().get(0), 0.6);
        assertValue(result.weights().get(1), 1.8);
        assertValue(result.weights().get(2), 0.7714285714285715);
        assertValue(result.weights().effectiveSampleSize(), 14.383561643835618);
        assertValue(result.weights().designEffect(), 1.2514285714285713);
    }

    @Test
    void collapsesSmallCellsWithinTheirUnitFirst() {
        PostStratification result = PostStratification.of(List.of(
                cell("a-lead", 4, 6, "d1", "a"),
                cell("a-admin", 20, 40, "d1", "a"),
                cell("b-admin", 6, 12, "d1", "b"),
                cell("c-admin", 9, 20, "d2", "c")));

        assertThat(result.merged())
                .containsExactly(
                        new WeightingCell(List.of("d1", "a"), List.of("a-admin", "a-lead"), population(24, 46)));
        assertThat(result.cells()).hasSize(3);
    }

    @Test
    void collapsesWithinTheDivisionNextAndAnywhereLast() {
        PostStratification result = PostStratification.of(List.of(
                cell("a", 3, 6, "d1", "a"),
                cell("b", 6, 12, "d1", "b"),
                cell("c", 5, 20, "d2", "c"),
                cell("d", 2, 4, "d3", "d")));

        assertThat(result.merged())
                .containsExactlyInAnyOrder(
                        new WeightingCell(List.of("d1"), List.of("a", "b"), population(9, 18)),
                        new WeightingCell(List.of(), List.of("c", "d"), population(7, 24)));
    }

    @Test
    void collapsesCellsThatHardlyAnswer() {
        // 5 of 200 answered where 105 of 300 did: 40 > 4 * 2.86
        PostStratification result = PostStratification.of(
                List.of(cell("a", 5, 200, "d1", "a"), cell("b", 30, 40, "d1", "b"), cell("c", 70, 60, "d2", "c")));

        assertThat(result.merged()).extracting(WeightingCell::members).containsExactly(List.of("a", "b"));
    }

    @Test
    void collapsesEmptyCellsAndLeavesOutThoseOfNobody() {
        PostStratification result = PostStratification.of(List.of(
                cell("a", 0, 3, "d1"), cell("b", 10, 20, "d1"), cell("c", 0, 0, "d2"), cell("d", 10, 10, "d2")));

        assertThat(result.cells()).extracting(WeightingCell::members).containsExactly(List.of("a", "b"), List.of("d"));
    }

    @Test
    void takesTheAnswersForTheHeadcountWhereItIsStale() {
        PostStratification result = PostStratification.of(List.of(cell("a", 10, 8, "d1"), cell("b", 10, 20, "d2")));

        assertThat(result.cells()).extracting(WeightingCell::headcount).containsExactly(10L, 20L);
        assertValue(result.weights().get(0), 20.0 / 30);
        assertValue(result.weights().get(1), 40.0 / 30);
    }

    @Test
    void collapsesAnswersThatBelongToNobody() {
        // seven people of d2 named no role: they are among its 20 employees, not beside them
        PostStratification result = PostStratification.of(
                List.of(cell("a", 10, 20, "d1", "a"), cell("b", 6, 20, "d2", "b"), cell("c", 7, 0, "d2", "b")));

        assertThat(result.merged())
                .containsExactly(new WeightingCell(List.of("d2", "b"), List.of("b", "c"), population(13, 20)));
        assertValue(result.weights().get(0), 20.0 / 10 / (40.0 / 23));
        assertValue(result.weights().get(1), 20.0 / 13 / (40.0 / 23));
    }

    @Test
    void hasNoWeightsWithoutAnyHeadcount() {
        PostStratification result = PostStratification.of(List.of(cell("a", 10, 0, "d1"), cell("b", 10, 0, "d2")));

        assertThat(result.weights().cells()).isEmpty();
    }

    @Test
    void trimsTinyWeightsOnce() {
        // weights 0.1 (100 people) and 1.9 (100 people): 0.2 and 1.9, divided by their mean 1.05
        PostStratification result =
                PostStratification.of(List.of(cell("a", 100, 100, "d1"), cell("b", 100, 1900, "d2")));

        assertValue(result.weights().get(0), 0.2 / 1.05);
        assertValue(result.weights().get(1), 1.9 / 1.05);
    }

    @Test
    void weighsASingleCellByOne() {
        PostStratification result = PostStratification.of(List.of(cell("a", 2, 50, "d1")));

        assertThat(result.weights().get(0)).isEqualTo(1);
        assertThat(result.weights().designEffect()).hasValue(1);
    }

    @Test
    void hasNoWeightsWhereNobodyAnswered() {
        PostStratification result = PostStratification.of(List.of(cell("a", 0, 50, "d1"), cell("b", 0, 5, "d1")));

        assertThat(result.weights().cells()).isEmpty();
        assertThat(result.weights().effectiveSampleSize()).isEmpty();
        assertThat(result.weights().designEffect()).isEmpty();
        assertThat(PostStratification.of(List.of()).weights().cells()).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfCells() {
        List<WeightingCell> cells = List.of(
                cell("a", 3, 6, "d1", "a"),
                cell("b", 3, 12, "d1", "b"),
                cell("c", 4, 20, "d1", "c"),
                cell("d", 12, 14, "d2", "d"));
        List<WeightingCell> turned = List.of(cells.get(3), cells.get(1), cells.get(2), cells.get(0));

        assertThat(PostStratification.of(turned)).isEqualTo(PostStratification.of(cells));
    }

    @Test
    void refusesCellsOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightingCell(List.of(), List.of(), population(1, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new WeightingCell(List.of(), List.of("a"), new FinitePopulation(1, OptionalLong.empty())));
    }

    private static WeightingCell cell(String name, long n, long headcount, String... path) {
        return new WeightingCell(List.of(path), List.of(name), population(n, headcount));
    }

    private static FinitePopulation population(long n, long headcount) {
        return new FinitePopulation(n, OptionalLong.of(headcount));
    }
}
