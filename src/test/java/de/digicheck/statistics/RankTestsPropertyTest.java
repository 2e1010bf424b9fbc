package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankTestsPropertyTest {

    @Provide
    Arbitrary<List<Integer>> answers() {
        return Arbitraries.integers().between(0, 8).list().ofMinSize(1).ofMaxSize(40);
    }

    @Property
    void isTheCountOfPairsWon(@ForAll("answers") List<Integer> unit, @ForAll("answers") List<Integer> rest) {
        double won = 0;
        for (int x : unit) {
            for (int y : rest) {
                won += (Integer.signum(x - y) + 1) / 2.0;
            }
        }

        assertThat(test(unit, rest).u()).isEqualTo(won);
    }

    @Property
    void mirrorsWhereUnitAndRestChangePlaces(
            @ForAll("answers") List<Integer> unit, @ForAll("answers") List<Integer> rest) {
        MannWhitney test = test(unit, rest);
        MannWhitney mirrored = test(rest, unit);

        assertThat(mirrored.u()).isEqualTo((double) unit.size() * rest.size() - test.u());
        assertThat(mirrored.p()).isEqualTo(test.p());
        assertThat(mirrored.cliffsDelta()).isCloseTo(-test.cliffsDelta(), within(1e-14));
    }

    @Property
    void seesRanksOnly(@ForAll("answers") List<Integer> unit, @ForAll("answers") List<Integer> rest) {
        ValueCounts curvedUnit = new ValueCounts();
        ValueCounts curvedRest = new ValueCounts();
        unit.forEach(x -> curvedUnit.add(Math.exp(x)));
        rest.forEach(x -> curvedRest.add(Math.exp(x)));

        assertThat(MannWhitney.of(curvedUnit, curvedRest).orElseThrow()).isEqualTo(test(unit, rest));
        assertThat(KruskalWallis.of(List.of(curvedUnit, curvedRest)))
                .isEqualTo(KruskalWallis.of(List.of(tally(unit), tally(rest))));
    }

    @Property
    void agreesForTwoUnitsAcrossTests(@ForAll("answers") List<Integer> first, @ForAll("answers") List<Integer> second) {
        List<ValueCounts> units = List.of(tally(first), tally(second));
        List<DunnTest> pairs = DunnTest.ofPairs(units);

        KruskalWallis.of(units).ifPresent(test -> {
            double z = pairs.get(0).z();
            assertThat(z * z).isCloseTo(test.h(), within(1e-10));
            assertThat(pairs.get(0).pHolm()).isEqualTo(pairs.get(0).p());
            assertThat(test.epsilonSquared()).isBetween(0.0, 1 + 1e-12);
        });
    }

    @Property
    void doesNotDependOnTheOrderOfUnits(
            @ForAll("answers") List<Integer> a,
            @ForAll("answers") List<Integer> b,
            @ForAll("answers") List<Integer> c) {
        KruskalWallis.of(List.of(tally(a), tally(b), tally(c))).ifPresent(test -> {
            KruskalWallis turned =
                    KruskalWallis.of(List.of(tally(c), tally(a), tally(b))).orElseThrow();
            assertThat(turned.h()).isCloseTo(test.h(), within(1e-10));
        });
    }

    @Property
    void equalsTheTextbookFormula(
            @ForAll("answers") List<Integer> a,
            @ForAll("answers") List<Integer> b,
            @ForAll("answers") List<Integer> c) {
        List<ValueCounts> units = List.of(tally(a), tally(b), tally(c));
        PooledRanks ranks = PooledRanks.of(units);
        double n = ranks.n();
        double squares = 0;
        for (PooledRanks.Group unit : ranks.groups()) {
            squares += unit.doubledSum() / 2.0 * unit.meanRank();
        }
        double uncorrected = 12 / (n * (n + 1)) * squares - 3 * (n + 1);
        double ties = ranks.unequal().doubleValue() / (n * n * n - n);

        KruskalWallis.of(units).ifPresent(test -> {
            if (test.h() > 1e-3) {
                assertValue(test.h(), uncorrected / ties);
            }
        });
    }

    private static MannWhitney test(List<Integer> unit, List<Integer> rest) {
        return MannWhitney.of(tally(unit), tally(rest)).orElseThrow();
    }

    private static ValueCounts tally(List<Integer> answers) {
        ValueCounts tally = new ValueCounts();
        answers.forEach(tally::add);
        return tally;
    }
}
