package de.digicheck.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.shared.RoleKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Degenerate towns; the numbers of ordinary ones are compared with R in {@code scenario}. */
class LeafComparingTest {

    private static ShrunkenEstimate shrunken(FieldComparison comparison, String part) {
        return Objects.requireNonNull(comparison.shrunken().get(part), part);
    }

    private static RestComparison rest(FieldComparison comparison, String part) {
        return Objects.requireNonNull(comparison.versusRest().get(part), part);
    }

    private static TinyTown fiveUnits() {
        return new TinyTown()
                .unit("a")
                .unit("b")
                .unit("c")
                .unit("d")
                .unit("e")
                .answers("a", 0, 1, 0, 1)
                .answers("b", 4, 3, 4)
                .answers("c", 2, 1, 2)
                .answers("d", 3, 3, 1)
                .answers("e", 0, 2);
    }

    @Test
    void knowsNothingWhereNobodyAnswered() {
        FieldComparison none = new TinyTown().unit("a", 10).unit("b", 10).comparison();

        assertThat(none.compared()).isZero();
        assertThat(none.correlation().icc1()).isEmpty();
        assertThat(none.correlation().icc2()).isEmpty();
        assertThat(none.pauleMandel()).isEmpty();
        assertThat(none.derSimonianLaird()).isEmpty();
        assertThat(none.rankTest()).isEmpty();
        assertThat(none.pHolm()).isEmpty();
        assertThat(none.pairs()).hasValue(List.of());
        assertThat(none.shrunken()).isEmpty();
        assertThat(none.versusRest()).isEmpty();
    }

    @Test
    void comparesNothingInATownOfOneUnit() {
        FieldComparison one = new TinyTown().unit("a", 10).answers("a", 1, 2, 4).comparison();

        assertThat(one.compared()).isOne();
        assertThat(one.pauleMandel()).isEmpty();
        assertThat(one.rankTest()).isEmpty();
        assertThat(one.versusRest()).isEmpty();
        assertThat(shrunken(one, "a").mean()).isCloseTo(700 / 12.0, within(1e-12));
        assertThat(shrunken(one, "a").weight()).isOne();
    }

    @Test
    void comparesTwoUnitsWithoutShrinkingThem() {
        // y <- c(0, 25, 0, 25, 100, 75, 100); g <- c(1, 1, 1, 1, 2, 2, 2); kruskal.test(y, g); v <- anova(lm(y ~
        // factor(g)))[2, 3]
        // metafor::rma(c(12.5, 275/3), v / c(4, 3), method = "PM")$tau2
        FieldComparison two = new TinyTown()
                .unit("a")
                .unit("b")
                .answers("a", 0, 1, 0, 1)
                .answers("b", 4, 3, 4)
                .comparison();

        assertThat(two.rankTest().orElseThrow().h()).isCloseTo(4.754716981132075, within(1e-12));
        assertThat(two.pauleMandel().orElseThrow()).isCloseTo(3072.916666666667, within(1e-8));
        assertThat(two.shrunken().values()).extracting(ShrunkenEstimate::weight).containsOnly(1.0);
        assertThat(shrunken(two, "b").se().orElseThrow()).isPositive();
        assertThat(two.pairs().orElseThrow()).singleElement().satisfies(pair -> {
            assertThat(pair.z() * pair.z()).isCloseTo(4.754716981132075, within(1e-12));
            assertThat(pair.z()).as("b has more need than a").isNegative();
        });
    }

    @Test
    void shrinksFromFiveUnitsWithTwoScoresOn() {
        assertThat(fiveUnits().comparison().shrunken().values())
                .extracting(ShrunkenEstimate::weight)
                .allSatisfy(weight -> assertThat(weight).isStrictlyBetween(0.0, 1.0));
        FieldComparison four = fiveUnits().unit("f").answers("f", 4).comparison();
        assertThat(four.compared()).isEqualTo(5);
        assertThat(new TinyTown()
                        .unit("a")
                        .unit("b")
                        .unit("c")
                        .unit("d")
                        .unit("e")
                        .answers("a", 0, 1)
                        .answers("b", 4, 3)
                        .answers("c", 2, 1)
                        .answers("d", 3, 3)
                        .answers("e", 0)
                        .comparison()
                        .shrunken()
                        .values())
                .extracting(ShrunkenEstimate::weight)
                .containsOnly(1.0);
    }

    @Test
    void shrinksAUnitOfOneAnswerMost() {
        FieldComparison comparison = fiveUnits().unit("f").answers("f", 4).comparison();
        ShrunkenEstimate one = shrunken(comparison, "f");

        assertThat(one.mean()).isLessThan(100);
        assertThat(one.weight()).isLessThan(shrunken(comparison, "e").weight()).isPositive();
        assertThat(one.se()).isPresent();
    }

    @Test
    void givesEveryUnitTheMeanOfAllWhereNoDifferenceShows() {
        TinyTown town = new TinyTown();
        for (String unit : new String[] {"a", "b", "c", "d", "e"}) {
            town.unit(unit).answers(unit, 0, 4, 2);
        }
        FieldComparison same = town.comparison();

        assertThat(same.pauleMandel()).hasValue(0);
        assertThat(same.derSimonianLaird()).hasValue(0);
        assertThat(same.shrunken().values()).allSatisfy(unit -> {
            assertThat(unit.mean()).isCloseTo(50, within(1e-12));
            assertThat(unit.weight()).isZero();
        });
        assertThat(same.rankTest().orElseThrow().h()).isZero();
    }

    @Test
    void keepsTheScoreOfAUnitThatAnsweredAsAWhole() {
        TinyTown town = new TinyTown()
                .unit("a", 3)
                .unit("b", 30)
                .unit("c", 30)
                .unit("d", 30)
                .unit("e", 30)
                .answers("a", 0, 1, 0)
                .answers("b", 4, 3, 4)
                .answers("c", 2, 1, 2)
                .answers("d", 3, 3, 1)
                .answers("e", 0, 2);
        ShrunkenEstimate whole = shrunken(town.comparison(), "a");

        assertThat(whole.weight()).isOne();
        assertThat(whole.mean()).isCloseTo(25 / 3.0, within(1e-12));
        assertThat(whole.se()).hasValue(0);
        assertThat(town.comparison().derSimonianLaird())
                .as("not defined for v = 0")
                .isEmpty();
        assertThat(town.comparison().pauleMandel()).isPresent();
    }

    @Test
    void correctsNothingWhereTheHeadcountIsStale() {
        FieldComparison stale = new TinyTown()
                .unit("a", 2)
                .unit("b", 1)
                .unit("c", 1)
                .unit("d", 1)
                .unit("e", 1)
                .answers("a", 0, 1, 0, 1)
                .answers("b", 4, 3, 4)
                .answers("c", 2, 1, 2)
                .answers("d", 3, 3, 1)
                .answers("e", 0, 2)
                .comparison();

        assertThat(stale.shrunken()).isEqualTo(fiveUnits().comparison().shrunken());
    }

    @Test
    void keepsScoresWhereNobodyDiffersFromTheirUnit() {
        TinyTown town = new TinyTown();
        int code = 0;
        for (String unit : new String[] {"a", "b", "c", "d", "e"}) {
            town.unit(unit).answers(unit, code, code);
            code = Math.min(4, code + 1);
        }
        FieldComparison uniform = town.comparison();

        assertThat(uniform.shrunken().values())
                .extracting(ShrunkenEstimate::weight)
                .containsOnly(1.0);
        assertThat(uniform.correlation().icc1()).hasValue(1);
        assertThat(shrunken(uniform, "b").se()).hasValue(0);
    }

    @Test
    void findsNoDifferenceWhereAllAnswersAreTheSame() {
        TinyTown town = new TinyTown();
        for (String unit : new String[] {"a", "b", "c", "d", "e"}) {
            town.unit(unit).answers(unit, 3, 3, 3);
        }
        FieldComparison tied = town.comparison();

        assertThat(tied.rankTest()).isEmpty();
        assertThat(tied.pHolm()).isEmpty();
        assertThat(tied.pairs().orElseThrow()).isEmpty();
        assertThat(tied.pauleMandel()).hasValue(0);
        assertThat(tied.correlation().icc2()).isEmpty();
        assertThat(tied.versusRest().values()).hasSize(5).allSatisfy(rest -> {
            assertThat(rest.test().cliffsDelta()).isZero();
            assertThat(rest.test().p()).isEmpty();
            assertThat(rest.q()).isEmpty();
            assertThat(rest.flagged()).isFalse();
        });
    }

    @Test
    void leavesInnerUnitsAndUnitsWithoutAnswersOut() {
        TinyTown town = new TinyTown()
                .unit("d", Map.of(TinyTown.DESK, 5))
                .below("d", "a", Map.of(TinyTown.DESK, 8))
                .below("d", "b", Map.of(TinyTown.DESK, 8))
                .below("d", "c", Map.of(TinyTown.DESK, 8))
                .answers("d", 4, 4)
                .answers("a", 0, 1)
                .answers("b", 1, 2, 3);
        FieldComparison comparison = town.comparison();

        assertThat(comparison.shrunken()).containsOnlyKeys("d", "d.direct", "a", "b");
        assertThat(comparison.versusRest()).containsOnlyKeys("d.direct", "a", "b");
        assertThat(comparison.compared()).isEqualTo(3);
        ScoreEstimate inner =
                town.estimates().parts().get(0).group().fields().get(1).score();
        assertThat(shrunken(comparison, "d").mean())
                .isEqualTo(inner.mean().mean().orElseThrow());
        assertThat(shrunken(comparison, "d").se()).isEqualTo(inner.mean().seFpc());
    }

    @Test
    void flagsWhatIsBothSureAndLarge() {
        int[] low = new int[30];
        int[] high = new int[30];
        Arrays.fill(high, 4);
        TinyTown town = new TinyTown()
                .unit("a")
                .unit("b")
                .unit("c")
                .answers("a", high)
                .answers("b", low)
                .answers("c", 0, 4);
        FieldComparison comparison = town.comparison();

        assertThat(rest(comparison, "a").flagged()).isTrue();
        assertThat(rest(comparison, "a").test().cliffsDelta()).isPositive();
        assertThat(rest(comparison, "b").flagged()).isTrue();
        assertThat(rest(comparison, "b").test().cliffsDelta()).isNegative();
        assertThat(rest(comparison, "c").flagged()).isFalse();
    }

    @Test
    void comparesARoleWithEverybodyElseWhoHasAScore() {
        Comparisons comparisons = new TinyTown()
                .unit("a")
                .unit("b")
                .answers("a", TinyTown.DESK, 0, 1, 0)
                .answers("b", TinyTown.CRAFT, 4, 3)
                .answers("b", "", 3)
                .comparisons();
        RestComparison craft = Objects.requireNonNull(
                comparisons.roles().getOrDefault(TinyTown.FIELD, Map.of()).get(new RoleKey(TinyTown.CRAFT)));

        // wilcox.test(c(100, 75), c(0, 25, 0, 75), exact = FALSE)$statistic
        assertThat(craft.test().rest())
                .as("people without a role are part of the rest")
                .isEqualTo(4);
        assertThat(craft.test().u()).isEqualTo(7.5);
    }

    @Test
    void comparesNothingWhereEverybodyHasOneRole() {
        Comparisons comparisons = new TinyTown()
                .unit("a")
                .unit("b")
                .answers("a", 0, 1)
                .answers("b", 2, 3)
                .comparisons();

        assertThat(comparisons.roles().getOrDefault(TinyTown.FIELD, Map.of())).isEmpty();
        assertThat(Objects.requireNonNull(comparisons.fields().get(TinyTown.FIELD))
                        .versusRest())
                .hasSize(2);
    }
}
